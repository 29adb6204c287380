import type { Guarding } from '../change/changer-parts.ts';
import type { Jar, JarChange } from '../cookie/jar.ts';
import { type CookieKey, keyId } from '../cookie/key.ts';
import { followSteps, sparedBy } from './follow.ts';
import { type Guard, type Guards, type Lock, withGuard } from './guard.ts';
import { isAsLocked, judge } from './judge.ts';
import { counted, type Meddler, meddlerOf, type Tallies } from './tally.ts';

/** What the keeper works on. All of it outlives the keeper, which may be stopped at any moment. */
export interface KeeperParts {
  readonly jar: Jar;
  readonly guards: { load(): Promise<Guards>; save(guards: Guards): Promise<void> };
  readonly tallies: { load(): Promise<Tallies>; save(tallies: Tallies): Promise<void> };
  /** Runs a task while nobody else changes the jar (`Changer.alone`). */
  readonly alone: <T>(task: () => Promise<T>) => Promise<T>;
  /** Ids of cookies that an experiment has taken away, and puts back itself. */
  readonly borrowed: () => Promise<ReadonlySet<string>>;
  /** Whether the jar shows these cookies: without access to their site they look as if they were gone. */
  readonly reaches: (keys: readonly CookieKey[]) => Promise<boolean>;
  readonly now: () => number;
}

/** Keeps locked cookies as they are, and lets changes spare the protected ones. */
export interface Keeper extends Guarding {
  /** To be told of every change of the jar. */
  notice(change: JarChange): Promise<void>;
  /** Puts back what was changed while nobody looked. */
  check(): Promise<void>;
  /** Locks cookies as they are now, or unlocks them. */
  lock(keys: readonly CookieKey[], on: boolean): Promise<void>;
  protect(keys: readonly CookieKey[], on: boolean): Promise<void>;
  /** Puts a paused lock into force again. */
  resume(key: CookieKey): Promise<void>;
}

export function createKeeper(parts: KeeperParts): Keeper {
  const { jar, guards, tallies, alone, now } = parts;
  /** Cookies that are about to be looked after: many changes at once are answered by one. */
  const waiting = new Set<string>();

  function lookAfter(key: CookieKey, by: Meddler): Promise<void> {
    const id = keyId(key);
    if (waiting.has(id)) return Promise.resolve();
    waiting.add(id);
    return alone(async () => {
      waiting.delete(id);
      if (!(await parts.borrowed()).has(id)) await enforce(key, by);
    });
  }

  /** Makes the jar hold what is locked under a key, or says why not. */
  async function enforce(key: CookieKey, by: Meddler): Promise<void> {
    const id = keyId(key);
    const lock = (await guards.load()).get(id)?.lock;
    if (!lock) return;
    const counts = await tallies.load();
    const verdict = judge(lock, await jar.find(key), counts[id], now());
    if (verdict.action === 'unlock') return setLock(key, null);
    if (verdict.action === 'pause') return setLock(key, { ...lock, paused: verdict.reason });
    if (verdict.action === 'none') return;
    // Counted first: a stop in between must not make it less.
    await tallies.save({ ...counts, [id]: counted(counts[id], by, now()) });
    const written = await jar.write(verdict.cookie);
    if (written.ok) {
      const { stored } = written;
      // What the browser makes of its other fields is how it can be kept.
      const isAltered = stored.value === lock.cookie?.value && !isAsLocked(lock.cookie, stored);
      if (isAltered) await setLock(key, { ...lock, cookie: stored });
    } else if (written.error !== '') await setLock(key, { ...lock, paused: 'refused' });
    // Refused without a word, it was changed again at that very moment.
    else void lookAfter(key, by).catch(() => {});
  }

  async function setLock(key: CookieKey, lock: Lock | null): Promise<void> {
    await guards.save(withGuard(await guards.load(), key, { lock }));
  }

  async function forget(keys: readonly CookieKey[]): Promise<void> {
    const ids = new Set(keys.map(keyId));
    const left = Object.entries(await tallies.load()).filter(([id]) => !ids.has(id));
    await tallies.save(Object.fromEntries(left));
  }

  return {
    async spared(label) {
      return sparedBy(label, await guards.load());
    },

    async moved(label, steps) {
      const before = await guards.load();
      const after = followSteps(before, label, steps);
      if (after !== before) await guards.save(after);
    },

    async notice(change) {
      const guard = (await guards.load()).get(keyId(change.cookie));
      if (guard?.lock && concerns(change, guard.lock)) {
        await lookAfter(guard.key, meddlerOf(change, guard.lock.cookie ?? change.cookie));
      }
    },

    async check() {
      for (const { key } of activeOf(await guards.load())) {
        if (await parts.reaches([key])) await lookAfter(key, 'unknown');
      }
    },

    lock: (keys, on) =>
      alone(async () => {
        let next = await guards.load();
        for (const key of keys) {
          const cookie = on ? await jar.find(key) : null;
          next = withGuard(next, key, { lock: cookie && { cookie, paused: null } });
        }
        await forget(keys);
        await guards.save(next);
      }),

    protect: (keys, on) =>
      alone(async () => {
        let next = await guards.load();
        for (const key of keys) next = withGuard(next, key, { isProtected: on });
        await guards.save(next);
      }),

    resume: (key) =>
      alone(async () => {
        const lock = (await guards.load()).get(keyId(key))?.lock;
        if (!lock) return;
        await forget([key]);
        await setLock(key, { ...lock, paused: null });
        await enforce(key, 'unknown');
      }),
  };
}

function activeOf(guards: Guards): Guard[] {
  return [...guards.values()].filter(({ lock }) => lock?.cookie && !lock.paused);
}

/** Whether a change of the jar may be one to put back. Of an overwrite the other half follows. */
function concerns({ cookie, removed, cause }: JarChange, lock: Lock): boolean {
  if (lock.paused || (removed && cause === 'overwrite')) return false;
  return removed || !lock.cookie || !isAsLocked(lock.cookie, cookie);
}
