import { originTest, type SnapshotScope } from '../../lib/snapshot/scope.ts';
import type { CookieState } from '../../lib/store/cookie-state.ts';
import { ALL_IN_REACH, domainsOf, outOfReach } from '../../lib/store/out-of-reach.ts';
import {
  type Comparison,
  compareMoments,
  type Moment,
  momentOf,
} from '../../lib/store/snapshots/comparison.ts';
import type { SnapshotStore } from '../../lib/store/snapshots/create-snapshot-store.ts';
import { NOW } from '../../lib/store/snapshots/snapshot-state.ts';
import {
  hostOfOrigin,
  type StorageGap,
  storageGaps,
} from '../../lib/store/snapshots/storage-gaps.ts';
import { type Loading, useLoading } from './use-loading.ts';

/** A comparison, and what it is about. */
export interface Compared {
  readonly comparison: Comparison;
  readonly gaps: readonly StorageGap[];
  /** How many cookies of the snapshot are not compared with now, since they are out of reach. */
  readonly unreached: number;
  /** The cookies that both sides can have; null where one of them is not the present. */
  readonly scope: SnapshotScope | null;
  /** Whether what pages store now was read for it: no event tells of a change there. */
  readonly hasStorageNow: boolean;
}

interface ComparisonDeps {
  readonly store: Pick<SnapshotStore, 'get' | 'cookies' | 'storage'>;
  readonly hasAccess: (origins: readonly string[]) => Promise<boolean>;
  readonly now: () => number;
}

type Page = CookieState['page'];

/**
 * The comparison of two moments, ids of snapshots or `NOW`; null where one of them is gone. With the present it is made
 * anew as cookies change, and when `turn` is another.
 */
export function useComparison(
  deps: ComparisonDeps,
  { from, to }: { readonly from: string; readonly to: string },
  { live, page, missingAccess }: Pick<CookieState, 'live' | 'page' | 'missingAccess'>,
  turn: number,
): Loading<Compared | null> {
  const { store } = deps;
  const isNow = from === NOW || to === NOW;
  return useLoading(
    async () => {
      const [earlier, later] = await Promise.all([from, to].map((id) => read(store, id)));
      const past = earlier ?? later;
      if (!past) return null;
      if (!isNow) return earlier && later ? compared(earlier, later, deps) : null;
      // What cannot be seen now would look as if it were gone.
      const { unreachable } = await outOfReach(domainsOf([past]), deps.hasAccess);
      const inReach = (moment: Moment): Moment => ({
        ...moment,
        cookies: moment.cookies.filter(({ domain }) => !unreachable.has(domain)),
      });
      const known = inReach(past);
      const present = inReach(await readNow(store, past, page));
      const [before, after] = to === NOW ? [known, present] : [present, known];
      return compared(before, after, deps, {
        side: to === NOW ? 'after' : 'before',
        isHere: page?.storeId === past.scope.storeId,
        unreached: past.cookies.length - known.cookies.length,
      });
    },
    `${from} ${to}`,
    [store, turn, ...(isNow ? [live, page, missingAccess] : [null, null, null])],
  );
}

interface Present {
  readonly side: 'before' | 'after';
  /** Whether the tab is of the store that is compared. */
  readonly isHere: boolean;
  readonly unreached: number;
}

async function compared(
  before: Moment,
  after: Moment,
  { hasAccess, now }: ComparisonDeps,
  present: Present | null = null,
): Promise<Compared> {
  const comparison = compareMoments(before, after, now());
  const past = present?.side === 'after' ? comparison.onlyBefore : comparison.onlyAfter;
  const reach = present?.isHere
    ? await outOfReach([...new Set(past.map(hostOfOrigin))], hasAccess)
    : ALL_IN_REACH;
  return {
    comparison,
    unreached: present?.unreached ?? 0,
    gaps: storageGaps(comparison, present?.side ?? null, reach),
    scope: present && before.scope,
    hasStorageNow: present !== null && comparison.storage !== null,
  };
}

async function read(store: ComparisonDeps['store'], id: string): Promise<Moment | null> {
  const snapshot = id === NOW ? null : await store.get(id);
  return snapshot && momentOf(snapshot);
}

/** The present, as far as there is something in the past to compare it with. */
async function readNow(
  store: ComparisonDeps['store'],
  { scope, origins }: Moment,
  page: Page,
): Promise<Moment> {
  const isRead = origins !== null && page?.storeId === scope.storeId;
  const [cookies, stored] = await Promise.all([
    store.cookies(scope),
    isRead ? store.storage(page.tabId) : [],
  ]);
  const holds = originTest(scope);
  return { scope, cookies, origins: origins && stored.filter(({ origin }) => holds(origin)) };
}
