import type { ChangeCode, ChangeSet, Operation } from '../change/change-set.ts';
import type { Cookie } from '../cookie/cookie.ts';
import { sameCookie } from '../cookie/differences.ts';
import { type CookieKey, keyId, keyOf } from '../cookie/key.ts';
import { isExpired } from '../cookie/lifetime.ts';
import { scopeTest, siteScope } from './scope.ts';
import type { Snapshot } from './snapshot.ts';

/** `merge` sets what is in the snapshot. `as-it-was` also removes what was not there then, within its scope. */
export type RestoreMode = 'merge' | 'as-it-was';

/** A cookie of the snapshot that is not set, and why: its time has passed, or it lies outside of the scope. */
export interface Skipped {
  readonly cookie: Cookie;
  readonly code: 'expired' | 'outside';
}

/** What a restore does, before it is done. */
export interface RestorePlan {
  readonly changeSet: ChangeSet;
  readonly skipped: readonly Skipped[];
  /** How many cookies of the snapshot are in the browser just so already. */
  readonly unchanged: number;
}

/** What a restore may touch. */
interface Reach {
  readonly code: ChangeCode;
  readonly holds: (key: CookieKey) => boolean;
  readonly removes: boolean;
}

/**
 * Brings back the cookies of a snapshot, where `current` is what the browser has now (more than the scope does no
 * harm: it is left alone). What can be set is set, whatever becomes of the others. `now` in milliseconds.
 */
export function planRestore(
  snapshot: Snapshot,
  current: readonly Cookie[],
  mode: RestoreMode,
  now: number,
): RestorePlan {
  const holds = scopeTest(snapshot.scope);
  return plan(snapshot, current, { code: 'restore', holds, removes: mode === 'as-it-was' }, now);
}

/** Makes one site what it was in a snapshot, which may be about more than that site: another login, say. */
export function planProfileSwitch(
  snapshot: Snapshot,
  site: string,
  current: readonly Cookie[],
  now: number,
): RestorePlan {
  const inSnapshot = scopeTest(snapshot.scope);
  const inSite = scopeTest(siteScope(snapshot.scope.storeId, site));
  const holds = (key: CookieKey) => inSnapshot(key) && inSite(key);
  const own = { ...snapshot, cookies: snapshot.cookies.filter(holds) };
  return plan(own, current, { code: 'profile', holds, removes: true }, now);
}

function plan(
  { name, cookies, scope }: Snapshot,
  current: readonly Cookie[],
  { code, holds, removes }: Reach,
  now: number,
): RestorePlan {
  const live = new Map(current.filter(holds).map((cookie) => [keyId(cookie), cookie]));
  const skipped = cookies.flatMap((cookie): Skipped[] => {
    if (!holds(cookie)) return [{ cookie, code: 'outside' }];
    return isExpired(cookie, now) ? [{ cookie, code: 'expired' }] : [];
  });
  const unfit = new Set(skipped.map(({ cookie }) => cookie));
  const wanted = cookies.filter((cookie) => !unfit.has(cookie));
  const different = wanted.filter((cookie) => !isThere(cookie, live.get(keyId(cookie))));
  const kept = new Set(wanted.map(keyId));
  // One whose time has passed goes too: whoever has its key now is someone else.
  const surplus = removes ? [...live.values()].filter((cookie) => !kept.has(keyId(cookie))) : [];
  // What goes first makes room: browsers keep only so many cookies of a site.
  const operations: Operation[] = [
    ...surplus.map((cookie) => ({ type: 'remove' as const, key: keyOf(cookie) })),
    ...different.map((cookie) => ({ type: 'set' as const, cookie })),
  ];
  const subject = name === '' ? (scope.sites?.[0] ?? '') : name;
  return {
    changeSet: {
      label: { code, subject, count: operations.length },
      operations,
      atomic: false,
    },
    skipped,
    unchanged: wanted.length - different.length,
  };
}

function isThere(cookie: Cookie, live: Cookie | undefined): boolean {
  return live !== undefined && sameCookie(cookie, live);
}
