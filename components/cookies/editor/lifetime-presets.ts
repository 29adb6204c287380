const HOUR = 3600;
const DAY = 24 * HOUR;

/** Lifetimes that are one click away, in seconds; the last is the longest that browsers keep. */
export const PRESETS = [
  { id: 'hour', seconds: HOUR },
  { id: 'day', seconds: DAY },
  { id: 'week', seconds: 7 * DAY },
  { id: 'month', seconds: 30 * DAY },
  { id: 'longest', seconds: 400 * DAY },
] as const;

/** What a session cookie gets that is made persistent. */
export const DEFAULT_LIFETIME = 30 * DAY;

/** The expiry (seconds since 1970, whole ones) of a cookie that lives so many seconds from `now` (milliseconds). */
export function expiryAfter(seconds: number, now: number): number {
  return Math.floor(now / 1000) + seconds;
}
