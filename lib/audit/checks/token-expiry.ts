import { type Check, ofEach } from '../check.ts';

const DAY = 86_400;
/** Days: what no cookie outlives either (RFC 6265bis section 5.5). */
const MOST = 400;
/** The year 5138 in seconds, and 1973 in milliseconds. */
const LAST_SECOND = 100_000_000_000;

/**
 * A token that gives access and never ends, or hardly: unlike the cookie, a copy of it is good for as long (RFC 7519
 * section 4.1.4). Milliseconds, which Date.now() of JavaScript counts, put its end into a far future.
 */
export const tokenExpiry: Check = ofEach(({ token, isCredential }, { now }) => {
  if (!token || !isCredential) return null;
  const about = { source: 'rfcJwtExpiry', wish: 'tokenExpiry' } as const;
  const exp = token.claims.get('exp');
  if (typeof exp !== 'number') return { code: 'tokenNoExpiry', severity: 'medium', ...about };
  if (exp > LAST_SECOND) return { code: 'tokenExpiryInMs', severity: 'medium', ...about };
  const days = Math.round((exp - now / 1000) / DAY);
  if (days <= MOST) return null;
  return { code: 'tokenLongLived', severity: 'medium', params: [String(days)], ...about };
});
