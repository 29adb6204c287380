import type { Cookie } from '../../lib/cookie/cookie.ts';
import type { SaveFailure, SaveResult, StorageOrder } from '../../lib/snapshot/keeping.ts';
import type { RecordedBefore } from '../../lib/snapshot/recorded-before.ts';
import { scopeTest } from '../../lib/snapshot/scope.ts';
import {
  MANUAL,
  makeSnapshot,
  type PageStorage,
  type Snapshot,
  splitSnapshot,
} from '../../lib/snapshot/snapshot.ts';
import type { SnapshotStoreDeps } from '../../lib/store/snapshots/snapshot-store-deps.ts';

/** A value that tells whoever watches it. */
function kept<T>(initial: T) {
  const watchers = new Set<(value: T) => void>();
  let value = initial;
  return {
    load: async () => value,
    async save(next: T) {
      value = next;
      for (const watcher of watchers) watcher(next);
    },
    watch(watcher: (value: T) => void) {
      watchers.add(watcher);
      return () => void watchers.delete(watcher);
    },
  };
}

export interface FakeSnapshotOptions {
  readonly snapshots?: readonly Snapshot[];
  /** The cookies as they are at the moment of the call. */
  readonly cookies?: () => readonly Cookie[];
  /** What the pages of the tab store. */
  readonly origins?: readonly PageStorage[];
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** Keeps snapshots in memory; `failing` makes the next ones fail. */
export function createFakeSnapshots(options: FakeSnapshotOptions = {}) {
  const { cookies = () => [], origins = [], now = () => 1_700_000_000_000 } = options;
  const listeners = new Set<() => void>();
  const restored: StorageOrder[] = [];
  let count = 0;
  let snapshots = [...(options.snapshots ?? [])];
  const world = {
    /** Why nothing can be kept; null where it can. */
    failing: null as SaveFailure | null,
    /** What everything rejects with; null where nothing does. */
    error: null as Error | null,
    restored,
    all: () => snapshots,
  };

  function check(): void {
    if (world.error) throw world.error;
  }
  function changed(next: Snapshot[]): void {
    snapshots = next;
    for (const listener of listeners) listener();
  }
  function save(snapshot: Snapshot): SaveResult {
    check();
    if (world.failing) return { saved: null, failure: world.failing };
    const { info } = splitSnapshot(snapshot);
    changed([snapshot, ...snapshots]);
    return { saved: info, dropped: [] };
  }
  const id = () => `new-${++count}`;

  const deps: SnapshotStoreDeps = {
    keeper: {
      async list() {
        check();
        return snapshots
          .map((each) => splitSnapshot(each).info)
          .sort((a, b) => b.takenAt - a.takenAt);
      },
      async get(wanted) {
        check();
        return snapshots.find((each) => each.id === wanted) ?? null;
      },
      take: async ({ scope, name, note, tabId }) =>
        save(
          makeSnapshot({
            id: id(),
            name,
            note,
            takenAt: now() + count,
            scope,
            reason: MANUAL,
            pinned: false,
            cookies: cookies().filter(scopeTest(scope)),
            origins: tabId === null ? [] : origins,
          }),
        ),
      keep: async (snapshot) => save({ ...snapshot, id: id(), reason: MANUAL }),
      async change(wanted, change) {
        check();
        changed(snapshots.map((each) => (each.id === wanted ? { ...each, ...change } : each)));
        return snapshots.find((each) => each.id === wanted) ?? null;
      },
      async remove(ids) {
        check();
        changed(snapshots.filter((each) => !ids.includes(each.id)));
      },
      cookies: async (scope) => cookies().filter(scopeTest(scope)),
      storage: async () => origins,
      async restoreStorage(order) {
        restored.push(order);
        const found = snapshots.find((each) => each.id === order.id);
        return (found?.origins ?? []).map(({ origin }) => ({
          origin,
          code: origins.some((each) => each.origin === origin) ? 'done' : 'missing',
        }));
      },
      onChanged(listener) {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
    },
    notice: kept<SaveResult | null>(null),
    before: kept<RecordedBefore | null>(null),
  };
  return { ...deps, world };
}
