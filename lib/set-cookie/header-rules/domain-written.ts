import type { HeaderRule } from '../header-rule.ts';

/** How Domain is taken where it is not refused: without its dot, in lower case, or not at all. */
export const domainWritten: HeaderRule = ({ domain, last, parsed, url }) => {
  const attribute = last.get('domain');
  if (attribute === undefined || domain.problem !== null) return [];
  const { text } = attribute.value;
  const base = { span: attribute.span, section: '5.7' } as const;
  if (text === '') {
    const { length } = parsed.attributes.filter(
      ({ key, value }) => key === 'domain' && value.text !== '',
    );
    return [
      {
        ...base,
        code: 'domainEmpty',
        severity: length > 0 ? 'rewrite' : 'warn',
        params: [url.hostname],
      },
    ];
  }
  if (domain.hostOnly)
    return [{ ...base, code: 'domainHostOnly', severity: 'rewrite', params: [url.hostname] }];
  if (text.startsWith('.'))
    return [{ ...base, code: 'domainDot', severity: 'note', params: [domain.domain] }];
  if (text.toLowerCase() === domain.domain) return [];
  return [{ ...base, code: 'domainCanonical', severity: 'rewrite', params: [text, domain.domain] }];
};
