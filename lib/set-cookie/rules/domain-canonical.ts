import { browserOfStore, SET_DIALECTS } from '../api/browser.ts';
import { canonicalHost } from '../canonical-host.ts';
import type { Rule } from '../rule.ts';

/**
 * Browsers keep a domain in lower case and punycode (RFC 6265bis section 5.1.2). For a domain cookie
 * Firefox only does the former, and refuses anything else.
 */
export const domainCanonical: Rule = ({ domain, hostOnly, storeId }) => {
  const host = canonicalHost(domain);
  if (host === null || host === domain) return [];
  const { canonicalizesDomain } = SET_DIALECTS[browserOfStore(storeId)];
  const isTaken = hostOnly || canonicalizesDomain || host === domain.toLowerCase();
  return [
    {
      code: 'domainNotCanonical',
      severity: isTaken ? 'rewrite' : 'reject',
      field: 'domain',
      params: [domain, host],
      mend: { domain: host },
    },
  ];
};
