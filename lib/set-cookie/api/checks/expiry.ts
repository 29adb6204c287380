import { MAX_LIFETIME } from '../../longest-life.ts';
import { type ApiCheck, rejection } from '../api-issue.ts';

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
