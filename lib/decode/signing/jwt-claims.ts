import type { Status, Subject } from '../keyed.ts';

/** What a claim of RFC 7519 section 4.1 says in seconds; null where it is missing, NaN where it is no number. */
function seconds(claim: unknown): number | null {
  if (claim === undefined) return null;
  return typeof claim === 'number' ? claim : Number.NaN;
}

/**
 * What a token with a right signature says of its own time (RFC 7519 sections 4.1.4 to 4.1.6). Libraries refuse times
 * that are no numbers; the longest age, where there is one, counts from `iat`, which then has to be there.
 */
export function judgeClaims(
  claims: Readonly<Record<string, unknown>> | null,
  { now, options: { maxAge } }: Pick<Subject, 'now' | 'options'>,
): Status {
  if (!claims) return 'valid';
  const [expires, begins] = [seconds(claims.exp), seconds(claims.nbf)];
  const made = maxAge === undefined ? null : seconds(claims.iat);
  const isUndated = maxAge !== undefined && made === null;
  if (isUndated || [expires, begins, made].some(Number.isNaN)) return 'malformed';
  if (now === null) return 'valid';
  if (begins !== null && now < begins * 1000) return 'not-yet-valid';
  if (expires !== null && now >= expires * 1000) return 'expired';
  const isOver = maxAge !== undefined && made !== null && now >= (made + maxAge) * 1000;
  return isOver ? 'expired' : 'valid';
}
