import type { Cookie } from './cookie.ts';
import { isIpAddress } from './host.ts';

/** RFC 6265bis section 5.1.3: whether `host` is `domain` or lies under it. Both canonical (lower case, no dot in front). */
export function domainMatch(host: string, domain: string): boolean {
  if (host === domain) return true;
  return host.endsWith(`.${domain}`) && !isIpAddress(host);
}

/** Whether a cookie is sent to `host`, as far as its domain decides (RFC 6265bis section 5.8.3). */
export function coversHost(cookie: Pick<Cookie, 'domain' | 'hostOnly'>, host: string): boolean {
  return cookie.hostOnly ? cookie.domain === host : domainMatch(host, cookie.domain);
}
