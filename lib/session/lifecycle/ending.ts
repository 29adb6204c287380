import { plainValue } from '../plain-value.ts';
import { readToken } from '../token.ts';
import type { Track } from './logins.ts';
import type { Carrier, Ending, LifeEvent } from './session.ts';
import type { Step } from './steps.ts';

/** What happened to a session, as far as its end depends on it. */
export interface Life {
  readonly told: readonly LifeEvent[];
  readonly logins: readonly LifeEvent[];
  /** Whether some pages came without the cookie. */
  readonly isSkipped: boolean;
}

/** How the session ends, by its main cookie and what happened to that. `now` in milliseconds. */
export function endingOf(
  { carrier, steps }: Track,
  { told, logins, isSkipped }: Life,
  now: number,
): Ending {
  const { cookie, isLive } = carrier;
  const { expirationDate: at } = cookie;
  const own = told.filter(({ request }) => request !== null);
  if (!isLive || (at !== null && at * 1000 <= now)) return { code: 'over', given: null, at: null };
  const renewed = isSkipped ? 'written' : 'idle';
  const atLogin = new Set(logins.map(({ request }) => request?.id));
  const isReissued = steps.some(
    (step) =>
      movesToken(step) &&
      !(step.cause.by === 'header' && atLogin.has(step.cause.header.request.id)),
  );
  // Whoever checks the token looks at its own end, whatever the cookie says. RFC 7519 section 4.1.4
  const claimed = tokenEnd(cookie.value);
  if (claimed !== null && claimed <= (at ?? Infinity)) {
    return isReissued
      ? { code: renewed, given: tokenLifetime(steps, claimed), at: claimed }
      : { code: 'absolute', given: null, at: claimed };
  }
  if (at === null) return { code: 'browser', given: null, at: null };
  const given = own.findLast(({ lifetime }) => lifetime !== null)?.lifetime ?? null;
  if (given === null) return { code: 'expires', given: null, at };
  if (isReissued || own.some(({ code }) => code === 'renewed')) {
    return { code: isHalfTime(carrier, steps, own) ? 'sliding' : renewed, given, at };
  }
  const stretch = lastStretch(own.filter(({ slot }) => slot === carrier.slot));
  if (stretch?.isShortened) return { code: 'expires', given: null, at };
  if (stretch?.hasStayed) return { code: 'absolute', given: stretch.given, at };
  return { code: 'fixed', given, at };
}

/** Milliseconds after which an expiry that moves has moved: headers may have it in whole seconds. */
const MOVES_WITHIN = 1_500;
/** Seconds by which an expiry that stays may seem to move. */
const SAME_END = 2;

/** For how long the end of a cookie has been what it is. */
interface Stretch {
  /** Seconds since 1970. */
  readonly end: number;
  /** Milliseconds since 1970. */
  readonly since: number;
  /** The lifetime that this end came with first, in seconds; null where nobody saw that. */
  readonly given: number | null;
  /** Whether the cookie was sent once more with this end, though it had the time to move. */
  readonly hasStayed: boolean;
  /** Whether the end was later before. */
  readonly isShortened: boolean;
}

function lastStretch(own: readonly LifeEvent[]): Stretch | null {
  const stretches: Stretch[] = [];
  for (const { code, at, lifetime } of own) {
    if (lifetime === null) continue;
    const last = stretches.at(-1);
    const end = at / 1000 + lifetime;
    const isAgain = code === 'repeated';
    if (last && isAgain && Math.abs(end - last.end) <= SAME_END) {
      if (at - last.since > MOVES_WITHIN) stretches.push({ ...last, hasStayed: true });
      continue;
    }
    const isShortened = last !== undefined && isAgain && end < last.end;
    // What is only repeated was there before.
    const given = isAgain && last === undefined ? null : lifetime;
    stretches.push({ end, since: at, given, hasStayed: false, isShortened });
  }
  return stretches.at(-1) ?? null;
}

/** Those whose tickets are renewed once half of their time is over, and not sooner (`SlidingExpiration`). */
const AT_HALF_TIME: readonly (string | null)[] = ['ASP.NET', 'ASP.NET Core'];

function isHalfTime(
  { detection, slot }: Carrier,
  steps: readonly Step[],
  own: readonly LifeEvent[],
): boolean {
  if (detection.role !== 'auth-token' || !AT_HALF_TIME.includes(detection.framework)) return false;
  return own
    .filter((event) => event.slot === slot && event.code === 'renewed')
    .every(({ at, lifetime, headerId }) => {
      const step = steps.find(({ cause }) => cause.by === 'header' && cause.header.id === headerId);
      const left = (step?.before?.expirationDate ?? Infinity) - at / 1000;
      return lifetime !== null && left <= lifetime / 2 + SAME_END;
    });
}

/** Whether a token took the place of one that was to end before it. */
function movesToken({ before, after }: Step): boolean {
  if (before === null || after === null || before.value === after.value) return false;
  const [old, recent] = [tokenEnd(before.value), tokenEnd(after.value)];
  return old !== null && recent !== null && recent > old;
}

/** Seconds that the token which ends then had to live when it came; null where nobody saw that. */
function tokenLifetime(steps: readonly Step[], end: number): number | null {
  const first = steps.find(({ after }) => after !== null && tokenEnd(after.value) === end);
  return first ? Math.max(0, Math.round(end - first.at / 1000)) : null;
}

/** The `exp` of a JSON Web Token, in seconds since 1970; null for none. */
function tokenEnd(value: string): number | null {
  const exp = readToken(plainValue(value))?.claims.get('exp');
  return typeof exp === 'number' ? exp : null;
}
