import { canonicalHost } from '../canonical-host.ts';
import type { Rule } from '../rule.ts';

/**
 * Browsers keep a domain in lower case and punycode (RFC 6265bis section 5.1.2). For a domain cookie
 * Firefox refuses anything but ASCII.
 */
export const domainCanonical: Rule = ({ domain }) => {
  const host = canonicalHost(domain);
  if (host === null || host === domain) return [];
  return [
    {
      code: 'domainNotCanonical',
      severity: 'rewrite',
      field: 'domain',
      params: [domain, host],
      mend: { domain: host },
    },
  ];
};
