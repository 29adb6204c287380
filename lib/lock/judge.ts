import type { Cookie } from '../cookie/cookie.ts';
import { isExpired, kindOf } from '../cookie/lifetime.ts';
import type { Lock, PauseReason } from './guard.ts';
import { isTooOften, type Tally } from './tally.ts';

/** What there is to do about a locked cookie. */
export type Verdict =
  | { readonly action: 'none' }
  | { readonly action: 'put-back'; readonly cookie: Cookie }
  | { readonly action: 'pause'; readonly reason: PauseReason }
  /** It was taken away by the user, and what has come since is another cookie. */
  | { readonly action: 'unlock' };

/**
 * What to do about a lock where the jar holds `current` under its key (null: nothing), and it was put back as often
 * as `tally` says. `now` in milliseconds.
 */
export function judge(
  { cookie, paused }: Lock,
  current: Cookie | null,
  tally: Tally | undefined,
  now: number,
): Verdict {
  if (!cookie) return { action: current ? 'unlock' : 'none' };
  if (paused || (current && isAsLocked(cookie, current))) return { action: 'none' };
  const kept = { ...cookie, expirationDate: laterExpiry(cookie, current) };
  if (isExpired(kept, now)) return { action: 'pause', reason: 'expired' };
  if (tally && isTooOften(tally, now)) return { action: 'pause', reason: 'fought' };
  return { action: 'put-back', cookie: kept };
}

/**
 * Whether a cookie is as it is kept. An expiry may move: many sites put it off with every answer, and the value lasts
 * all the longer.
 */
export function isAsLocked(locked: Cookie, current: Cookie): boolean {
  return (
    current.value === locked.value &&
    current.secure === locked.secure &&
    current.httpOnly === locked.httpOnly &&
    current.sameSite === locked.sameSite &&
    kindOf(current) === kindOf(locked)
  );
}

/** A site that has put the expiry off meanwhile keeps that. */
function laterExpiry(locked: Cookie, current: Cookie | null): number | null {
  if (locked.expirationDate === null) return null;
  return Math.max(locked.expirationDate, current?.expirationDate ?? 0);
}
