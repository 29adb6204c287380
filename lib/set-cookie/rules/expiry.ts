import { isExpired } from '../../cookie/lifetime.ts';
import type { Rule } from '../rule.ts';

/** Seconds that a cookie may live, 400 days (RFC 6265bis section 5.5). */
const MAX_LIFETIME = 400 * 86_400;

/** An expiry is a date in the future, and not a far one. */
export const expiry: Rule = (cookie, { now }) => {
  const { expirationDate } = cookie;
  if (expirationDate === null) return [];
  const issue = { field: 'expirationDate', params: [] } as const;
  if (!Number.isFinite(expirationDate)) {
    return [{ ...issue, code: 'expiryInvalid', severity: 'reject' }];
  }
  if (isExpired(cookie, now)) return [{ ...issue, code: 'expired', severity: 'warn' }];
  const latest = now / 1000 + MAX_LIFETIME;
  if (expirationDate <= latest) return [];
  return [
    { ...issue, code: 'expiryTooFar', severity: 'rewrite', mend: { expirationDate: latest } },
  ];
};
