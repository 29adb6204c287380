import type { StoreApi } from 'zustand/vanilla';
import type { CookieKey } from '../cookie/key.ts';
import type { Guards } from '../lock/guard.ts';
import type { CookieState } from './cookie-state.ts';
import type { CookieStoreDeps } from './cookie-store-deps.ts';
import { messageOf } from './message-of.ts';

/** What a person can have guarded. */
export interface Guarding {
  /** Keeps cookies as they are now, whoever changes them, or no longer. */
  lock(keys: readonly CookieKey[], on: boolean): Promise<void>;
  /** Has changes of many cookies leave these alone, or no longer. */
  protect(keys: readonly CookieKey[], on: boolean): Promise<void>;
  /** Puts a paused lock into force again. */
  resume(key: CookieKey): Promise<void>;
}

export function createGuarding(
  { setState }: Pick<StoreApi<CookieState>, 'setState'>,
  { guard }: Pick<CookieStoreDeps, 'guard'>,
): Guarding {
  async function attempt(order: Promise<void>): Promise<void> {
    try {
      await order;
    } catch (reason) {
      setState({ report: null, error: messageOf(reason) });
    }
  }
  return {
    lock: (keys, on) => attempt(guard.lock(keys, on)),
    protect: (keys, on) => attempt(guard.protect(keys, on)),
    resume: (key) => attempt(guard.resume(key)),
  };
}

/** Keeps locks as every page of the extension has them; returns the way to stop. */
export function followGuards(
  { getState, setState }: Pick<StoreApi<CookieState>, 'getState' | 'setState'>,
  { guards, tallies }: Pick<CookieStoreDeps, 'guards' | 'tallies'>,
): () => void {
  const stops = [
    guards.watch((next) => setState({ guards: keepingGuards(next, getState().guards) })),
    tallies.watch((next) => setState({ tallies: next })),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** The next guards, each as the very object that it was where nothing about it changed: no row is made anew for it. */
export function keepingGuards(next: Guards, before: Guards): Guards {
  if (next.size === 0 && before.size === 0) return before;
  return new Map(
    [...next].map(([id, guard]) => {
      const known = before.get(id);
      return [id, known && JSON.stringify(known) === JSON.stringify(guard) ? known : guard];
    }),
  );
}
