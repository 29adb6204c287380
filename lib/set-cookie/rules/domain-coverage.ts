import { coversHost, domainMatch } from '../../cookie/domain-match.ts';
import { canonicalHost } from '../canonical-host.ts';
import { hasPrefix } from '../name-prefix.ts';
import { widestDomain } from '../registrable.ts';
import type { Rule } from '../rule.ts';

/** The domain must cover a host that the cookie is meant for (RFC 6265bis section 5.7). */
export const domainCoverage: Rule = (cookie, { hosts, isPublicSuffix }) => {
  const domain = canonicalHost(cookie.domain);
  const [page] = hosts;
  if (domain === null || page === undefined) return [];
  if (hosts.some((host) => coversHost({ domain, hostOnly: cookie.hostOnly }, host))) return [];

  const issue = { severity: 'reject', field: 'domain' } as const;
  const below = hosts.find((host) => {
    const widest = widestDomain(host, isPublicSuffix);
    return widest !== null && domainMatch(host, domain) && domainMatch(domain, widest);
  });
  if (below !== undefined && !hasPrefix(cookie.name, '__Host-')) {
    return [
      {
        ...issue,
        code: 'domainTooNarrow',
        params: [domain, below],
        mend: { domain, hostOnly: false },
      },
    ];
  }
  const mustBeHostOnly = widestDomain(page, isPublicSuffix) === null;
  return [
    {
      ...issue,
      code: 'domainElsewhere',
      params: [domain, page],
      mend: { domain: page, hostOnly: cookie.hostOnly || mustBeHostOnly },
    },
  ];
};
