import type { ChangeSet } from '../change/change-set.ts';
import { createQueue } from '../change/queue.ts';
import type { Cookie } from '../cookie/cookie.ts';
import type { Jar } from '../cookie/jar.ts';
import { keyId } from '../cookie/key.ts';
import { reasonBefore, scopesBefore } from '../snapshot/automatic.ts';
import type {
  SaveFailure,
  SaveResult,
  SnapshotChange,
  SnapshotOrder,
  StorageOrder,
  StorageOutcome,
} from '../snapshot/keeping.ts';
import { originTest, type SnapshotScope, scopeQueries, scopeTest } from '../snapshot/scope.ts';
import {
  MANUAL,
  makeSnapshot,
  type Snapshot,
  type SnapshotInfo,
  type SnapshotReason,
} from '../snapshot/snapshot.ts';
import { errorMessage } from './error-message.ts';
import { changeSnapshot, findSnapshot, listSnapshots, removeSnapshots } from './kept-snapshots.ts';
import { readPageStorage, writePageStorage } from './page-storage.ts';
import { saveSnapshot } from './save-snapshot.ts';
import { type ReachedScope, reachedScope } from './snapshot-access.ts';
import { snapshotNotice, tellSnapshotsChanged } from './snapshot-news.ts';
import { tabById } from './tabs.ts';

/** What the background does with snapshots: the one writer of them. */
export interface Snapshots {
  /** Newest first. */
  list(): Promise<SnapshotInfo[]>;
  get(id: string): Promise<Snapshot | null>;
  take(order: SnapshotOrder): Promise<SaveResult>;
  /** Keeps one that comes from a file, under an id of its own. */
  keep(snapshot: Snapshot): Promise<SaveResult>;
  /** Resolves to what is kept now; null where there is no such snapshot. */
  change(order: {
    readonly id: string;
    readonly change: SnapshotChange;
  }): Promise<SnapshotInfo | null>;
  remove(ids: readonly string[]): Promise<void>;
  /** The cookies of a scope as they are now. */
  cookies(scope: SnapshotScope): Promise<Cookie[]>;
  /**
   * Puts the storage of a snapshot into the pages of a tab, and first takes a snapshot of what is there: the journal
   * knows of cookies alone.
   */
  restoreStorage(order: StorageOrder): Promise<StorageOutcome[]>;
  /**
   * Takes a snapshot of what a change of many cookies is about; resolves to whether it is one. Never keeps the change
   * from being made: what went wrong is told by `snapshotNotice`.
   */
  before(changeSet: ChangeSet): Promise<boolean>;
}

export function createSnapshots(jar: Pick<Jar, 'list'>): Snapshots {
  const inTurn = createQueue();

  async function cookies(scope: SnapshotScope): Promise<Cookie[]> {
    const listings = await Promise.all(scopeQueries(scope).map((query) => jar.list(query)));
    const found = new Map(listings.flat().map((cookie) => [keyId(cookie), cookie]));
    return [...found.values()].filter(scopeTest(scope));
  }

  function save(snapshot: Snapshot): Promise<SaveResult> {
    return inTurn(async () => {
      const result = await saveSnapshot(snapshot);
      if (result.saved) await tellSnapshotsChanged();
      return result;
    });
  }

  /** What pages store is of the same cookie store as the cookies, lest private browsing got onto the disk. */
  async function checkTab(tabId: number, { storeId }: SnapshotScope): Promise<void> {
    const tab = await tabById(tabId);
    if (tab?.storeId !== storeId) throw new Error('The tab is of another cookie store');
  }

  async function take(
    { scope, tabId, ...words }: SnapshotOrder,
    reason: SnapshotReason,
  ): Promise<SaveResult> {
    if (tabId !== null) await checkTab(tabId, scope);
    const { scope: reached, missing: patterns } = await reach(scope);
    if (patterns.length > 0) return refused({ code: 'access', patterns });
    const [found, stored] = await Promise.all([
      cookies(reached),
      tabId === null ? [] : readPageStorage(tabId),
    ]);
    const origins = stored.filter(({ origin }) => originTest(reached)(origin));
    const parts = { ...fresh(), ...words, scope: reached, reason, cookies: found, origins };
    return save(makeSnapshot(parts));
  }

  function reach(scope: SnapshotScope): Promise<ReachedScope> {
    return reachedScope(scope, () => jar.list({ storeId: scope.storeId }));
  }

  async function takeBefore(
    scopes: readonly SnapshotScope[],
    reason: SnapshotReason,
  ): Promise<void> {
    for (const wanted of scopes) {
      const { scope } = await reach(wanted);
      const found = await cookies(scope);
      // Where there is nothing yet there is nothing to lose.
      if (found.length === 0) continue;
      const parts = { ...fresh(), ...UNNAMED, scope, reason, cookies: found, origins: [] };
      const result = await save(makeSnapshot(parts));
      if (!result.saved || result.dropped.length > 0) await snapshotNotice.save(result);
    }
  }

  async function restoreStorage({ id, tabId, mode }: StorageOrder): Promise<StorageOutcome[]> {
    const snapshot = await findSnapshot(id);
    if (!snapshot) return [];
    const { scope, name } = snapshot;
    // A file can say what it likes: another site is not to be touched.
    const origins = snapshot.origins.filter(({ origin }) => originTest(scope)(origin));
    const label = { code: 'restore', subject: name, count: origins.length } as const;
    const reason = { code: 'before-change', change: label } as const;
    const { saved } = await take({ ...UNNAMED, scope, tabId }, reason);
    if (!saved) return origins.map(({ origin }) => ({ origin, code: 'unsaved' }));
    return writePageStorage(tabId, origins, mode === 'as-it-was');
  }

  return {
    list: listSnapshots,
    get: findSnapshot,
    take: (order) => take(order, MANUAL),
    cookies,
    restoreStorage,
    keep: (snapshot) => save({ ...snapshot, id: crypto.randomUUID(), reason: MANUAL }),

    change: ({ id, change }) =>
      inTurn(async () => {
        const changed = await changeSnapshot(id, change);
        if (changed) await tellSnapshotsChanged();
        return changed;
      }),

    remove: (ids) =>
      inTurn(async () => {
        await removeSnapshots(ids);
        await tellSnapshotsChanged();
      }),

    async before(changeSet) {
      const scopes = scopesBefore(changeSet);
      try {
        await takeBefore(scopes, reasonBefore(changeSet));
      } catch (reason) {
        const result = refused({ code: 'error', detail: errorMessage(reason) });
        await snapshotNotice.save(result).catch(() => {});
      }
      return scopes.length > 0;
    },
  };
}

function refused(failure: SaveFailure): SaveResult {
  return { saved: null, failure };
}

/** One that is taken by itself says what it is by its reason. */
const UNNAMED = { name: '', note: '' };

/** What holds of a snapshot that is taken now. */
function fresh() {
  return { id: crypto.randomUUID(), takenAt: Date.now(), pinned: false };
}
