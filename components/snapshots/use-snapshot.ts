import type { Cookie } from '../../lib/cookie/cookie.ts';
import type { Snapshot } from '../../lib/snapshot/snapshot.ts';
import type { CookieState } from '../../lib/store/cookie-state.ts';
import type { SnapshotStore } from '../../lib/store/snapshots/create-snapshot-store.ts';
import { type Loading, useLoading } from './use-loading.ts';

/** A snapshot with what is in it; null where it is gone. */
export function useSnapshot(store: SnapshotStore, id: string): Loading<Snapshot | null> {
  return useLoading(() => store.get(id), id, [store]);
}

/** A snapshot, and the cookies that it is about as they are now. */
export interface SnapshotAndNow {
  readonly snapshot: Snapshot;
  readonly current: readonly Cookie[];
}

/** A snapshot and what is in the browser now, which is followed; null where the snapshot is gone. */
export function useSnapshotAndNow(
  store: SnapshotStore,
  id: string,
  { live }: Pick<CookieState, 'live'>,
): Loading<SnapshotAndNow | null> {
  return useLoading(
    async () => {
      const snapshot = await store.get(id);
      return snapshot && { snapshot, current: await store.cookies(snapshot.scope) };
    },
    id,
    [store, live],
  );
}
