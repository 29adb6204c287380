import type { Cookie } from '../../cookie/cookie.ts';
import type { CookieOrigin } from './cookie-origin.ts';

/**
 * The lifetime that a cookie was given by the header that set it, in seconds; null where that is not known, or
 * was none. Taken from what the browser made of it, so that 400 days are the most.
 */
export function givenLifetime(
  origin: CookieOrigin | null,
  { expirationDate }: Pick<Cookie, 'expirationDate'>,
): number | null {
  if (origin?.by !== 'header' || expirationDate === null) return null;
  const seconds = Math.round(expirationDate - origin.at / 1000);
  return seconds > 0 ? seconds : null;
}
