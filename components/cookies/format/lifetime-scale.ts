/** Seconds that fill the bar: the 400 days to which browsers clip a lifetime (RFC 6265bis section 5.5). */
const longest = 400 * 24 * 3600;
/** Seconds at which the bar is empty. */
const shortest = 10;

/** Below an hour a cookie is about to expire. */
export const soonSeconds = 3600;

/**
 * How much of the lifetime bar so many seconds fill, from 0 to 1. The scale is logarithmic, so that
 * minutes, hours, days and months each have their stretch of the bar.
 */
export function lifetimeFraction(seconds: number): number {
  const fraction = Math.log(seconds / shortest) / Math.log(longest / shortest);
  return Number.isNaN(fraction) ? 0 : Math.max(0, Math.min(1, fraction));
}

/** Where the bar is notched: an hour, a day, 30 days. */
export const notches: readonly number[] = [3600, 24 * 3600, 30 * 24 * 3600].map(lifetimeFraction);
