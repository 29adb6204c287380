import type { SnapshotChange, SnapshotOrder, StorageOrder } from '../snapshot/keeping.ts';
import type { SnapshotScope } from '../snapshot/scope.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { request } from './client.ts';
import { onSnapshotsChanged } from './snapshot-news.ts';

/** Snapshots, as a page asks the background for them. */
export const snapshotClient = {
  list: () => request('snapshot.list'),
  get: (id: string) => request('snapshot.get', id),
  take: (order: SnapshotOrder) => request('snapshot.take', order),
  keep: (snapshot: Snapshot) => request('snapshot.keep', snapshot),
  change: (id: string, change: SnapshotChange) => request('snapshot.change', { id, change }),
  remove: (ids: readonly string[]) => request('snapshot.remove', ids),
  cookies: (scope: SnapshotScope) => request('snapshot.cookies', scope),
  storage: (tabId: number) => request('page.storage', tabId),
  restoreStorage: (order: StorageOrder) => request('snapshot.restoreStorage', order),
  onChanged: onSnapshotsChanged,
};
