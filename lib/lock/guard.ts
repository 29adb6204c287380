import type { Cookie } from '../cookie/cookie.ts';
import { type CookieKey, keyId, keyOf } from '../cookie/key.ts';

/** Why a lock is not in force: it was fought too hard; its cookie's expiry has passed; the browser refuses it. */
export type PauseReason = 'fought' | 'expired' | 'refused';

/** A cookie is kept as it is: what anyone else makes of it is put back. */
export interface Lock {
  /** As it is kept; null while the user has taken it away, which undo can put back. */
  readonly cookie: Cookie | null;
  /** null while it is in force. */
  readonly paused: PauseReason | null;
}

/** What the user wants to be kept of one cookie. */
export interface Guard {
  readonly key: CookieKey;
  readonly lock: Lock | null;
  /** Whether changes of many cookies leave it alone, and it cannot be deleted. */
  readonly isProtected: boolean;
}

/** By `keyId`. */
export type Guards = ReadonlyMap<string, Guard>;

export const NO_GUARDS: Guards = new Map();

/** The guards with the one of this cookie changed; one that guards nothing any more goes. */
export function withGuard(
  guards: Guards,
  key: CookieKey,
  change: Partial<Pick<Guard, 'lock' | 'isProtected'>>,
): Guards {
  const id = keyId(key);
  const before = guards.get(id) ?? { key: keyOf(key), lock: null, isProtected: false };
  const after = { ...before, ...change };
  const next = new Map(guards);
  if (after.lock || after.isProtected) next.set(id, after);
  else next.delete(id);
  return next;
}

/** Whether a cookie that is there is locked, be it that the lock is paused. */
export function isLocked(guard: Guard | null): boolean {
  return guard?.lock?.cookie != null;
}

/** Whether any cookie is locked, be it that the lock is paused. */
export function hasLocks(guards: Guards): boolean {
  return [...guards.values()].some(({ lock }) => lock !== null);
}
