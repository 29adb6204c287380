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
  return { code: hasStayed(own) ? 'absolute' : 'fixed', given, at };
}

/** Milliseconds after which an expiry that moves has moved: headers may have it in whole seconds. */
const MOVES_WITHIN = 1_500;

/** Whether the cookie was sent once more with an end that stayed where it was, though it had the time to move. */
function hasStayed(own: readonly LifeEvent[]): boolean {
  const givenAt = new Map<string, number>();
  for (const { slot, code, at } of own) {
    const given = givenAt.get(slot);
    if (given === undefined || code !== 'repeated') givenAt.set(slot, at);
    else if (at - given > MOVES_WITHIN) return true;
  }
  return false;
}

/** The `exp` of a JSON Web Token, in seconds since 1970; null for none. */
function tokenEnd(value: string): number | null {
  const content = jwt.read(plainValue(value))?.content;
  const claims = content === undefined || content === null ? null : readJson(content);
  return claims !== null && 'exp' in claims && typeof claims.exp === 'number' ? claims.exp : null;
}
