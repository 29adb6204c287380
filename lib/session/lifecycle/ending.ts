import { readJson } from '../base64.ts';
import { plainValue } from '../plain-value.ts';
import { jwt } from '../structures/jwt.ts';
import type { Carrier, Ending, LifeEvent } from './session.ts';

/**
 * How the session ends, by its main cookie and what happened to that. `isSkipped`: some pages came without the cookie.
 * `now` in milliseconds.
 */
export function endingOf(
  { cookie, isLive }: Carrier,
  events: readonly LifeEvent[],
  isSkipped: boolean,
  now: number,
): Ending {
  const { expirationDate: at } = cookie;
  const own = events.filter(({ request }) => request !== null);
  const given = own.findLast(({ lifetime }) => lifetime !== null)?.lifetime ?? null;
  if (!isLive || (at !== null && at * 1000 <= now)) return { code: 'over', given: null, at: null };
  // Whoever checks the token looks at its own end, whatever the cookie says. RFC 7519 section 4.1.4
  const claimed = tokenEnd(cookie.value);
  if (claimed !== null) return { code: 'absolute', given: null, at: claimed };
  if (at === null) return { code: 'browser', given: null, at: null };
  if (given === null) return { code: 'expires', given: null, at };
  if (own.some(({ code }) => code === 'renewed')) {
    return { code: isSkipped ? 'written' : 'idle', given, at };
  }
  const isSettled = own.some(({ code }) => code === 'repeated');
  return { code: isSettled ? 'absolute' : 'fixed', given, at };
}

/** The `exp` of a JSON Web Token, in seconds since 1970; null for none. */
function tokenEnd(value: string): number | null {
  const content = jwt.read(plainValue(value))?.content;
  const claims = content === undefined || content === null ? null : readJson(content);
  return claims !== null && 'exp' in claims && typeof claims.exp === 'number' ? claims.exp : null;
}
