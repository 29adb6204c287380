import type { Cookie } from '../cookie/cookie.ts';

/** Seconds that a cookie may live, 400 days (RFC 6265bis section 5.5). */
export const MAX_LIFETIME = 400 * 86_400;

/** Seconds for which one clip is taken for another: by then it has cost the cookie a 400th part of its life. */
const SAME_CLIP = 86_400;
/** Seconds by which browsers round. */
const ROUNDING = 1;

/** The latest expiry that a browser stores at a moment, in seconds since 1970: a later one is clipped to it. `now` in milliseconds. */
export function latestExpiry(now: number): number {
  return now / 1000 + MAX_LIFETIME;
}

/** The cookie with the expiry that it has once it is stored. `now` in milliseconds. */
export function clipExpiry(cookie: Cookie, now: number): Cookie {
  const { expirationDate } = cookie;
  const latest = latestExpiry(now);
  const isTooFar = expirationDate !== null && expirationDate > latest;
  return isTooFar ? { ...cookie, expirationDate: latest } : cookie;
}

/**
 * Whether a stored expiry is as good as one that is clipped now. The latest expiry moves on with the clock, so that
 * what was clipped when it was stored lies before it by the time that has passed since, and a browser does not tell
 * since when it has a cookie. Within a day both are the same to everyone; later on, storing the cookie again
 * prolongs its life, which is a change. `now` in milliseconds.
 */
export function isRecentClip(stored: unknown, now: number): boolean {
  if (typeof stored !== 'number') return false;
  const ago = latestExpiry(now) - stored;
  return ago >= -ROUNDING && ago <= SAME_CLIP;
}
