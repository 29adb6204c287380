import type { SnapshotScope } from '../../lib/snapshot/scope.ts';
import type { CookieState } from '../../lib/store/cookie-state.ts';
import {
  type Comparison,
  compareMoments,
  type Moment,
  momentOf,
} from '../../lib/store/snapshots/comparison.ts';
import type { SnapshotStore } from '../../lib/store/snapshots/create-snapshot-store.ts';
import { NOW } from '../../lib/store/snapshots/snapshot-state.ts';
import { type Loading, useLoading } from './use-loading.ts';

/** A comparison, and what it is about. */
export interface Compared {
  readonly comparison: Comparison;
  /** The cookies that both sides can have; null where one of them is not the present. */
  readonly scope: SnapshotScope | null;
}

/**
 * The comparison of two moments, ids of snapshots or `NOW`; null where one of them is gone. With the present it is made
 * anew as cookies change.
 */
export function useComparison(
  store: SnapshotStore,
  { from, to }: { readonly from: string; readonly to: string },
  { live }: Pick<CookieState, 'live'>,
  now: () => number,
): Loading<Compared | null> {
  const isNow = from === NOW || to === NOW;
  return useLoading(
    async () => {
      const [earlier, later] = await Promise.all([from, to].map((id) => read(store, id)));
      const scope = (earlier ?? later)?.scope;
      if (!scope) return null;
      const present = isNow ? await readNow(store, scope) : null;
      const [before, after] = [earlier ?? present, later ?? present];
      if (!before || !after) return null;
      const comparison = compareMoments(before, after, now());
      return { comparison, scope: isNow ? scope : null };
    },
    `${from} ${to}`,
    [store, isNow ? live : null],
  );
}

async function read(store: SnapshotStore, id: string): Promise<Moment | null> {
  const snapshot = id === NOW ? null : await store.get(id);
  return snapshot && momentOf(snapshot);
}

async function readNow(store: SnapshotStore, scope: SnapshotScope): Promise<Moment> {
  return { scope, cookies: await store.cookies(scope), origins: null };
}
