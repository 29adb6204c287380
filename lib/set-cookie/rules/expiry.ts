import { isExpired } from '../../cookie/lifetime.ts';
import { latestExpiry } from '../longest-life.ts';
import type { Rule } from '../rule.ts';

/** Seconds whose milliseconds a 64-bit integer holds; beyond them Firefox's goes round and may be in the past. */
const MAX_SECONDS = 2 ** 63 / 1000;

/** An expiry is a date in the future, and not a far one. */
export const expiry: Rule = (cookie, { now }) => {
  const { expirationDate } = cookie;
  if (expirationDate === null) return [];
  const issue = { field: 'expirationDate', params: [] } as const;
  if (!(Math.abs(expirationDate) < MAX_SECONDS)) {
    return [{ ...issue, code: 'expiryInvalid', severity: 'reject' }];
  }
  if (isExpired(cookie, now)) return [{ ...issue, code: 'expired', severity: 'warn' }];
  const latest = latestExpiry(now);
  if (expirationDate <= latest) return [];
  return [
    { ...issue, code: 'expiryTooFar', severity: 'rewrite', mend: { expirationDate: latest } },
  ];
};
