import { MAX_LIFETIME } from './longest-life.ts';
import type { Attribute } from './parse.ts';
import type { Profile } from './profiles/profile.ts';
import type { SetCookieRequest } from './verdict.ts';

/** How long a cookie lives, and how that came about. */
export interface ExpiryReading {
  /** Seconds since 1970, null for a session cookie; in the past for one that is to be deleted. */
  readonly at: number | null;
  readonly isExpired: boolean;
  /** The attribute that decides. */
  readonly source: Attribute | null;
  /** Those that are no number and no date. */
  readonly invalid: readonly Attribute[];
  /** An Expires that Max-Age outdoes. */
  readonly overruled: Attribute | null;
  readonly isClipped: boolean;
  /** Seconds by which Expires was moved, since the server's clock is off. */
  readonly shift: number;
}

/**
 * The expiry of a cookie (RFC 6265bis sections 5.6.1, 5.6.2 and 5.7, step 3): Max-Age before Expires, a `Date` of
 * the response shifts Expires, and nothing lives longer than 400 days.
 */
export function readExpiry(
  last: ReadonlyMap<string, Attribute>,
  { receivedAt, date }: SetCookieRequest,
  profile: Profile,
): ExpiryReading {
  const maxAge = last.get('max-age') ?? null;
  const expires = last.get('expires') ?? null;
  const now = receivedAt / 1000;
  const seconds = maxAge && profile.parseMaxAge(maxAge.value.text);
  const moment = expires && profile.parseDate(expires.value.text);
  const invalid: Attribute[] = [];
  if (maxAge && seconds === null) invalid.push(maxAge);
  if (expires && moment === null) invalid.push(expires);
  const none = { source: null, invalid, overruled: null, isClipped: false, shift: 0 };

  if (maxAge && seconds !== null) {
    const overruled = moment === null ? null : expires;
    return { ...none, source: maxAge, overruled, ...clip(now, seconds) };
  }
  if (expires && moment !== null) {
    const shift = date === null ? 0 : now - date / 1000;
    return { ...none, source: expires, shift, ...clip(now, moment / 1000 + shift - now) };
  }
  return { ...none, at: null, isExpired: false };
}

function clip(now: number, seconds: number) {
  const isClipped = seconds > MAX_LIFETIME;
  const lifetime = isClipped ? MAX_LIFETIME : Math.max(seconds, -now);
  return { at: now + lifetime, isExpired: seconds <= 0, isClipped };
}
