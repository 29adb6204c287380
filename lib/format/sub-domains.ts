import type { Cookie } from '../cookie/cookie.ts';
import { isIpAddress } from '../cookie/host.ts';

/** A cookie as programs have it that send a host's own cookies to the hosts below it, too. */
export function withSubDomains(cookie: Cookie): Cookie {
  const { domain, hostOnly } = cookie;
  const hasNone = !domain.includes('.') || isIpAddress(domain);
  return { ...cookie, hostOnly: hostOnly && hasNone };
}
