import type { Cookie } from '../cookie/cookie.ts';
import type { Jar } from '../cookie/jar.ts';
import type { CookieKey } from '../cookie/key.ts';
import type { ParkedCookie } from './change-set.ts';

/** All that is kept under one cookie key: in the browser's jar, and parked by the extension. */
export interface Slot {
  readonly live: Cookie | null;
  readonly parked: ParkedCookie | null;
}

export const EMPTY_SLOT: Slot = { live: null, parked: null };

/** One slot before and after a change: enough to apply it, to undo it and to redo it. */
export interface Step {
  readonly key: CookieKey;
  readonly before: Slot;
  readonly after: Slot;
}

/** Whether a step is about the parked cookie alone: whatever the jar holds meanwhile is not its business. */
export function leavesLive({ before, after }: Step): boolean {
  return JSON.stringify(before.live) === JSON.stringify(after.live);
}

/** Whether two slots hold the same. */
export function sameSlot(one: Slot, other: Slot): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Where parked cookies are kept. */
export interface ParkedCookies {
  list(): Promise<ParkedCookie[]>;
  put(parked: ParkedCookie): Promise<void>;
  remove(key: CookieKey): Promise<void>;
}

/** The two places in which cookies are kept. */
export interface Places {
  readonly jar: Jar;
  readonly parked: ParkedCookies;
}
