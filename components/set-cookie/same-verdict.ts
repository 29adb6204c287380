import type { StoredCookie, Verdict } from '../../lib/set-cookie/verdict.ts';

/** Expiries (in seconds) further apart than this differ; two verdicts need not have been asked for at once. */
const TOLERANCE = 2;

type Compared = Pick<Verdict, 'outcome' | 'stored'>;

/**
 * Whether two browsers do the same with a header: the same cookie is in the jar, or it was refused, or deleted, by
 * both. Whether a cookie was there before says something about the jar, and nothing about the browser.
 */
export function isSameVerdict(one: Compared, other: Compared): boolean {
  const isKept = one.stored !== null && other.stored !== null;
  return (isKept || one.outcome === other.outcome) && isSameCookie(one.stored, other.stored);
}

function isSameCookie(one: StoredCookie | null, other: StoredCookie | null): boolean {
  if (one === null || other === null) return one === other;
  return (
    JSON.stringify(fields(one)) === JSON.stringify(fields(other)) &&
    isSameExpiry(one.expirationDate, other.expirationDate)
  );
}

function fields(cookie: StoredCookie): unknown[] {
  const { name, value, domain, hostOnly, path, secure, httpOnly, sameSite } = cookie;
  const site = cookie.partitionKey?.topLevelSite ?? null;
  return [name, value, domain, hostOnly, path, secure, httpOnly, sameSite, site];
}

function isSameExpiry(one: number | null, other: number | null): boolean {
  if (one === null || other === null) return one === other;
  return Math.abs(one - other) <= TOLERANCE;
}
