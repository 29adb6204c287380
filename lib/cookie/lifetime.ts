import type { Cookie } from './cookie.ts';

/** *session*: no Max-Age or Expires, gone with the browser session. *persistent*: it has an expiry. */
export type Kind = 'session' | 'persistent';

/** Which of the two a cookie is (RFC 6265bis section 5.7, the persistent-flag). */
export function kindOf(cookie: Pick<Cookie, 'expirationDate'>): Kind {
  return cookie.expirationDate === null ? 'session' : 'persistent';
}

/** Seconds until the cookie expires, negative once it has; null for a session cookie. `now` in milliseconds. */
export function timeLeft(cookie: Pick<Cookie, 'expirationDate'>, now: number): number | null {
  return cookie.expirationDate === null ? null : cookie.expirationDate - now / 1000;
}

/** Whether the cookie's expiry lies behind `now` (milliseconds). */
export function isExpired(cookie: Pick<Cookie, 'expirationDate'>, now: number): boolean {
  const left = timeLeft(cookie, now);
  return left !== null && left <= 0;
}
