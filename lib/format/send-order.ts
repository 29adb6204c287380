import type { Cookie } from '../cookie/cookie.ts';

/**
 * Cookies in the order of a Cookie header: longer paths first, else as they are (RFC 6265bis section 5.8.3; browsers
 * list the older first, which is all that is known of their age).
 */
export function inSendOrder(cookies: readonly Cookie[]): readonly Cookie[] {
  return cookies.toSorted((one, other) => other.path.length - one.path.length);
}
