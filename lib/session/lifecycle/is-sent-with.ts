import type { Cookie } from '../../cookie/cookie.ts';
import { coversHost } from '../../cookie/domain-match.ts';
import { pathMatch } from '../../cookie/path-match.ts';

/** Whether domain and path have a cookie sent to an address (RFC 6265bis section 5.8.3). */
export function isSentWith(
  cookie: Pick<Cookie, 'domain' | 'hostOnly' | 'path'>,
  address: string,
): boolean {
  const url = URL.parse(address);
  return url !== null && coversHost(cookie, url.hostname) && pathMatch(url.pathname, cookie.path);
}
