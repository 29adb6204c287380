/** Seconds that a Max-Age gives, infinite where it is too large to count; null where it is no number. */
export type MaxAgeParser = (text: string) => number | null;

const INT64_MAX = 2n ** 63n - 1n;
const INT64_DIGITS = 19;

/** Max-Age as Chromium reads it: a sign may stand in front, also a plus. */
export const signedMaxAge: MaxAgeParser = (text) => {
  const sign = /^[+-]/.exec(text)?.[0] ?? '';
  const seconds = countOf(text.slice(sign.length));
  return seconds !== null && sign === '-' ? -seconds : seconds;
};

/** Max-Age as Firefox reads it: whatever begins with a minus is past, and everything else must be digits. */
export const plainMaxAge: MaxAgeParser = (text) =>
  text.startsWith('-') ? Number.NEGATIVE_INFINITY : countOf(text);

/** A count in digits; beyond 64 bits both browsers stop counting, and do not look at what may follow. */
function countOf(text: string): number | null {
  const [digits] = /^\d+/.exec(text) ?? [];
  if (digits === undefined) return null;
  const significant = digits.replace(/^0+(?=\d)/, '');
  const isHuge = significant.length > INT64_DIGITS || BigInt(significant) > INT64_MAX;
  if (isHuge) return Number.POSITIVE_INFINITY;
  return digits.length === text.length ? Number(significant) : null;
}
