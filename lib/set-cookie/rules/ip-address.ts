import { isIpAddress } from '../../cookie/host.ts';
import { canonicalHost } from '../canonical-host.ts';
import type { Rule } from '../rule.ts';

/** An IP address has no sub-domains: both browsers make its cookies host-only. */
export const ipAddress: Rule = ({ domain, hostOnly }) => {
  const host = canonicalHost(domain);
  if (host === null || !isIpAddress(host) || hostOnly) return [];
  return [
    {
      code: 'ipIsHostOnly',
      severity: 'rewrite',
      field: 'hostOnly',
      params: [host],
      mend: { hostOnly: true },
    },
  ];
};
