import type { Cookie } from '../../cookie/cookie.ts';
import { keyId } from '../../cookie/key.ts';
import { detectAll } from '../../session/detect.ts';
import type { Level } from '../../session/detection.ts';
import { type CookieDiff, diffCookies } from '../../snapshot/diff.ts';
import { type SnapshotScope, scopeTest } from '../../snapshot/scope.ts';
import type { PageStorage, Snapshot } from '../../snapshot/snapshot.ts';
import { diffStorage, type StorageDiff } from './storage-diff.ts';

/** One side of a comparison. */
export interface Moment {
  readonly scope: SnapshotScope;
  readonly cookies: readonly Cookie[];
  /** What pages stored, as far as it is known; null where nothing of it is. */
  readonly origins: readonly PageStorage[] | null;
}

/** A cookie that came, went or changed, and how likely it carries a session. */
export interface DiffEntry {
  /** Unique in the comparison. */
  readonly id: string;
  readonly diff: CookieDiff;
  readonly level: Level;
}

/** What became of the cookies between two moments, the telling first. */
export interface Comparison {
  /** Session IDs first; then what came, what went, what changed. */
  readonly changes: readonly DiffEntry[];
  /** Nothing but the expiry moved. */
  readonly renewed: readonly DiffEntry[];
  /** Of analytics and advertising. */
  readonly noise: readonly DiffEntry[];
  /** How many stayed as they were. */
  readonly same: number;
  /** What pages stored, of the origins that are known on both sides; null where there are none. */
  readonly storage: readonly StorageDiff[] | null;
  /** Origins whose storage is known of one side alone. */
  readonly onlyBefore: readonly string[];
  readonly onlyAfter: readonly string[];
}

const RANKS = { likely: 0, possible: 1, no: 2 };
const KINDS = { added: 0, removed: 1, changed: 2, renewed: 3 };

/** Compares two moments, as far as both are about the same cookies. `now` in milliseconds. */
export function compareMoments(earlier: Moment, later: Moment, now: number): Comparison {
  const holds = scopeTest(earlier.scope);
  const held = scopeTest({ ...later.scope, storeId: earlier.scope.storeId });
  const inBoth = (cookie: Cookie) => holds(cookie) && held(cookie);
  const before = earlier.cookies.filter(inBoth);
  const after = inStore(later, earlier.scope.storeId).filter(inBoth);
  const levels = new Map([...levelsOf(before, now), ...levelsOf(after, now)]);
  const entries = diffCookies(before, after, now).map((diff): DiffEntry => {
    const id = keyId(diff.after ?? diff.before);
    return { id, diff, level: levels.get(id) ?? 'no' };
  });
  const telling = entries.filter(({ diff }) => !diff.isNoise);
  const changed = new Set(entries.map(({ id }) => id));
  return {
    changes: telling
      .filter(({ diff }) => diff.kind !== 'renewed')
      .sort((a, b) => RANKS[a.level] - RANKS[b.level] || KINDS[a.diff.kind] - KINDS[b.diff.kind]),
    renewed: telling.filter(({ diff }) => diff.kind === 'renewed'),
    noise: entries.filter(({ diff }) => diff.isNoise),
    same: after.filter((cookie) => !changed.has(keyId(cookie))).length,
    ...compareStorage(earlier.origins ?? [], later.origins ?? []),
  };
}

/** An origin that one side does not have may just not have been open: only of those in common something can be told. */
function compareStorage(
  earlier: readonly PageStorage[],
  later: readonly PageStorage[],
): Pick<Comparison, 'storage' | 'onlyBefore' | 'onlyAfter'> {
  const isIn = (all: readonly PageStorage[]) => {
    const origins = new Set(all.map(({ origin }) => origin));
    return ({ origin }: PageStorage) => origins.has(origin);
  };
  const [before, after] = [earlier.filter(isIn(later)), later.filter(isIn(earlier))];
  const others = (all: readonly PageStorage[], common: readonly PageStorage[]) =>
    all.filter((each) => !common.includes(each)).map(({ origin }) => origin);
  return {
    storage: before.length > 0 ? diffStorage(before, after) : null,
    onlyBefore: others(earlier, before),
    onlyAfter: others(later, after),
  };
}

/** A snapshot as one side of a comparison. */
export function momentOf({ scope, cookies, origins }: Snapshot): Moment {
  // None may mean that nobody asked.
  return { scope, cookies, origins: origins.length > 0 ? origins : null };
}

/** The cookies of a moment as if they were in another store: so that containers can be compared. */
function inStore({ scope, cookies }: Moment, storeId: string): readonly Cookie[] {
  return scope.storeId === storeId ? cookies : cookies.map((cookie) => ({ ...cookie, storeId }));
}

function levelsOf(cookies: readonly Cookie[], now: number): [string, Level][] {
  const detections = detectAll(cookies, { now });
  return cookies.map((cookie, place) => [keyId(cookie), detections[place]?.level ?? 'no']);
}
