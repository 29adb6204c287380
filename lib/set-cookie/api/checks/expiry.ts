import { type ApiCheck, rejection } from '../api-issue.ts';

/** Seconds that a cookie may live, 400 days (RFC 6265bis section 5.5). */
const MAX_LIFETIME = 400 * 86_400;

/** An expiry that has passed stores nothing, and deletes the cookie's predecessor. A far one is cut short. */
export const expiry: ApiCheck = ({ expirationDate }, { wrapsExpiry }, { now }) => {
  if (expirationDate === null) return [];
  const exact = expirationDate * 1000;
  const milliseconds = wrapsExpiry ? wrapped(exact) : exact;
  if (milliseconds <= now) return [rejection('expired', 'expirationDate')];
  return milliseconds > now + MAX_LIFETIME * 1000
    ? [{ code: 'expiryTooFar', severity: 'rewrite', field: 'expirationDate' }]
    : [];
};

/** A number as a 64-bit integer, the way the Web IDL conversion `long long` goes round. */
function wrapped(number: number): number {
  return Number.isFinite(number) ? Number(BigInt.asIntN(64, BigInt(Math.trunc(number)))) : 0;
}
