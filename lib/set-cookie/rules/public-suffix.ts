import type { Cookie } from '../../cookie/cookie.ts';
import { domainMatch } from '../../cookie/domain-match.ts';
import { canonicalHost } from '../canonical-host.ts';
import { widestDomain } from '../registrable.ts';
import type { Rule, RuleContext } from '../rule.ts';

/**
 * No cookie covers a public suffix, or lies above one that its host is under; a suffix that is a host
 * itself can have host-only cookies (RFC 6265bis section 5.7). Asked to set a domain cookie on such
 * a host, Chromium makes it host-only and Firefox refuses it.
 */
export const publicSuffix: Rule = (cookie, context) => {
  const domain = canonicalHost(cookie.domain);
  if (domain === null || cookie.hostOnly) return [];
  const { hosts, isPublicSuffix } = context;
  const issue = { severity: 'reject', field: 'domain' } as const;

  if (isPublicSuffix(domain)) {
    if (hosts.length === 0 || hosts.includes(domain)) {
      return [
        {
          ...issue,
          code: 'suffixNeedsHostOnly',
          params: [domain],
          mend: { domain, hostOnly: true },
        },
      ];
    }
    const mend = widestBelow(domain, context);
    return mend === null
      ? [{ ...issue, code: 'domainIsSuffix', params: [domain] }]
      : [{ ...issue, code: 'domainCoversSuffix', params: [domain, mend.domain], mend }];
  }

  const covered = hosts.filter((host) => domainMatch(host, domain));
  const isAllowed = (host: string) =>
    host === domain || domainMatch(domain, widestDomain(host, isPublicSuffix) ?? host);
  const mend = widestBelow(domain, context);
  return mend === null || covered.some(isAllowed)
    ? []
    : [{ ...issue, code: 'domainAboveSuffix', params: [domain, mend.domain], mend }];
};

/** The widest cookie that the first host under `domain` can have; null where no host is under it. */
function widestBelow(
  domain: string,
  { hosts, isPublicSuffix }: RuleContext,
): Pick<Cookie, 'domain' | 'hostOnly'> | null {
  const host = hosts.find((each) => domainMatch(each, domain));
  if (host === undefined) return null;
  const widest = widestDomain(host, isPublicSuffix);
  return { domain: widest ?? host, hostOnly: widest === null };
}
