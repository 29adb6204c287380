/** The last second that ISO 8601 and HTTP dates have four digits for: 9999-12-31T23:59:59Z. */
export const LAST_SECOND = 253_402_300_799;

/** An expiry in whole seconds, within what a format can say; fractions go, so that no cookie lives longer. */
export function wholeSeconds(
  expirationDate: number | null,
  first: number,
  last: number,
): number | null {
  if (expirationDate === null) return null;
  return Math.min(Math.max(Math.floor(expirationDate), first), last);
}
