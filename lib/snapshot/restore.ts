import type { ChangeCode, ChangeSet, Operation } from '../change/change-set.ts';
import type { Cookie } from '../cookie/cookie.ts';
import { type Difference, differences } from '../cookie/differences.ts';
import { type CookieKey, keyId, keyOf } from '../cookie/key.ts';
import { isExpired } from '../cookie/lifetime.ts';
import { clipExpiry, isRecentClip } from '../set-cookie/longest-life.ts';
import { scopeTest, siteScope } from './scope.ts';
import type { Snapshot } from './snapshot.ts';

/** `merge` sets what is in the snapshot. `as-it-was` also removes what was not there then, within its scope. */
export type RestoreMode = 'merge' | 'as-it-was';

/**
 * A cookie of the snapshot that is not set, and why: its time has passed, it lies outside of the scope, or the
 * extension has no access to its site, as to that of a frame.
 */
export interface Skipped {
  readonly cookie: Cookie;
  readonly code: 'expired' | 'outside' | 'noAccess';
}

/** What a restore does, before it is done. */
export interface RestorePlan {
  readonly changeSet: ChangeSet;
  readonly skipped: readonly Skipped[];
  /** How many cookies of the snapshot are in the browser just so already. */
  readonly unchanged: number;
}

/** What is there before a restore. */
export interface Present {
  /** What the browser has now, as far as it can be seen. More than the scope does no harm: it is left alone. */
  readonly current: readonly Cookie[];
  /** Domains whose cookies the extension may not touch. What it has of them there cannot be seen, nor removed. */
  readonly unreachable: ReadonlySet<string>;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** What a restore may touch. */
interface Reach {
  readonly code: ChangeCode;
  readonly holds: (key: CookieKey) => boolean;
  readonly removes: boolean;
}

/** Brings back the cookies of a snapshot. What can be set is set, whatever becomes of the others. */
export function planRestore(snapshot: Snapshot, present: Present, mode: RestoreMode): RestorePlan {
  const holds = scopeTest(snapshot.scope);
  return plan(snapshot, present, { code: 'restore', holds, removes: mode === 'as-it-was' });
}

/** Makes one site what it was in a snapshot, which may be about more than that site: another login, say. */
export function planProfileSwitch(snapshot: Snapshot, site: string, present: Present): RestorePlan {
  const inSnapshot = scopeTest(snapshot.scope);
  const inSite = scopeTest(siteScope(snapshot.scope.storeId, site));
  const holds = (key: CookieKey) => inSnapshot(key) && inSite(key);
  const own = { ...snapshot, cookies: snapshot.cookies.filter(holds) };
  return plan(own, present, { code: 'profile', holds, removes: true });
}

function plan(
  { name, cookies, scope }: Snapshot,
  { current, unreachable, now }: Present,
  { code, holds, removes }: Reach,
): RestorePlan {
  const live = new Map(current.filter(holds).map((cookie) => [keyId(cookie), cookie]));
  const skipped = cookies.flatMap((cookie): Skipped[] => {
    if (!holds(cookie)) return [{ cookie, code: 'outside' }];
    if (isExpired(cookie, now)) return [{ cookie, code: 'expired' }];
    return unreachable.has(cookie.domain) ? [{ cookie, code: 'noAccess' }] : [];
  });
  const unfit = new Set(skipped.map(({ cookie }) => cookie));
  const wanted = cookies.filter((cookie) => !unfit.has(cookie));
  const different = wanted.filter((cookie) => {
    const there = live.get(keyId(cookie));
    return !there || restoredFields(cookie, there, now).length > 0;
  });
  const kept = new Set(wanted.map(keyId));
  // One whose time has passed goes too: whoever has its key now is someone else.
  const surplus = removes ? [...live.values()].filter((cookie) => !kept.has(keyId(cookie))) : [];
  // What goes first makes room: browsers keep only so many cookies of a site.
  const operations: Operation[] = [
    ...surplus.map((cookie) => ({ type: 'remove' as const, key: keyOf(cookie) })),
    ...different.map((cookie) => ({ type: 'set' as const, cookie: clipExpiry(cookie, now) })),
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

/**
 * The fields of a cookie that is there which storing one of a snapshot changes. A file may bring an expiry that no
 * browser stores: it counts as what it is clipped to. `now` in milliseconds.
 */
function restoredFields(cookie: Cookie, there: Cookie, now: number): Difference[] {
  const clipped = clipExpiry(cookie, now);
  return differences(clipped, there).filter(({ field, stored }) => {
    return !(clipped !== cookie && field === 'expirationDate' && isRecentClip(stored, now));
  });
}
