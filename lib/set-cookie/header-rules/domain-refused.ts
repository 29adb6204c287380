import type { DomainProblem } from '../domain-attribute.ts';
import type { HeaderRule } from '../header-rule.ts';

const CODES: Readonly<Record<DomainProblem, string>> = {
  malformed: 'domainMalformed',
  notAscii: 'domainNotAscii',
  publicSuffix: 'domainIsSuffix',
  subdomain: 'domainTooNarrow',
  elsewhere: 'domainElsewhere',
  hostOnlyHost: 'domainOfHostOnlyHost',
};

/** Domain names the host of the response or a domain above it, but no public suffix (section 5.7, steps 8 to 10). */
export const domainRefused: HeaderRule = ({ domain: { problem }, last, url }) => {
  const attribute = last.get('domain');
  if (problem === null || attribute === undefined) return [];
  const { text, span } = attribute.value;
  const params = [text, url.hostname];
  return [
    {
      code: CODES[problem],
      severity: 'reject',
      span,
      params,
      section: '5.7',
      chromium: 'InvalidDomain',
    },
  ];
};
