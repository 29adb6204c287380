import type { Cookie } from '../../lib/cookie/cookie.ts';
import type { Snapshot } from '../../lib/snapshot/snapshot.ts';
import type { CookieState } from '../../lib/store/cookie-state.ts';
import { domainsOf, type OutOfReach, outOfReach } from '../../lib/store/out-of-reach.ts';
import type { SnapshotStore } from '../../lib/store/snapshots/create-snapshot-store.ts';
import { type Loading, useLoading } from './use-loading.ts';

/** A snapshot with what is in it; null where it is gone. */
export function useSnapshot(store: SnapshotStore, id: string): Loading<Snapshot | null> {
  return useLoading(() => store.get(id), id, [store]);
}

/** A snapshot, the cookies that it is about as they are now, and which of its own are out of reach. */
export interface SnapshotAndNow extends OutOfReach {
  readonly snapshot: Snapshot;
  readonly current: readonly Cookie[];
}

/** A snapshot and what is in the browser now, which is followed; null where the snapshot is gone. */
export function useSnapshotAndNow(
  store: SnapshotStore,
  id: string,
  { live, missingAccess }: Pick<CookieState, 'live' | 'missingAccess'>,
  hasAccess: (origins: readonly string[]) => Promise<boolean>,
): Loading<SnapshotAndNow | null> {
  return useLoading(
    async () => {
      const snapshot = await store.get(id);
      if (!snapshot) return null;
      const [current, reach] = await Promise.all([
        store.cookies(snapshot.scope),
        outOfReach(domainsOf([snapshot]), hasAccess),
      ]);
      return { snapshot, current, ...reach };
    },
    id,
    [store, live, missingAccess],
  );
}
