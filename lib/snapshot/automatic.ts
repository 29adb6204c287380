import type { ChangeCode, ChangeSet } from '../change/change-set.ts';
import { operationKey } from '../change/intent.ts';
import { type SnapshotScope, siteOfCookie } from './scope.ts';
import type { SnapshotInfo, SnapshotReason } from './snapshot.ts';

/** Changes of these kinds are about many cookies at once, whatever their number. */
const BULK: readonly ChangeCode[] = ['import', 'restore', 'profile'];
/** From so many cookies on, taking them away is worth a snapshot. */
const MANY = 5;
/** So many of those taken by themselves are kept for a site. */
export const KEPT_PER_SITE = 20;

/** The scopes to take a snapshot of before a change is made, one for each store; none where it is a small one. */
export function scopesBefore({ label, operations }: ChangeSet): SnapshotScope[] {
  const gone = operations.filter(({ type }) => type === 'remove' || type === 'park');
  if (!BULK.includes(label.code) && gone.length < MANY) return [];
  const sites = new Map<string, Set<string>>();
  for (const key of operations.map(operationKey)) {
    const ofStore = sites.get(key.storeId) ?? new Set();
    sites.set(key.storeId, ofStore.add(siteOfCookie(key)));
  }
  return [...sites].map(([storeId, ofStore]) => ({ storeId, sites: [...ofStore], hosts: [] }));
}

/** Why a snapshot is taken before a change. */
export function reasonBefore({ label }: ChangeSet): SnapshotReason {
  const code = label.code === 'profile' ? 'before-profile-switch' : 'before-change';
  return { code, change: label };
}

/** The snapshots that were taken by themselves and may go when room is needed, oldest first. */
export function disposable(infos: readonly SnapshotInfo[]): SnapshotInfo[] {
  return infos
    .filter(({ reason, pinned }) => reason.code !== 'manual' && !pinned)
    .sort((a, b) => a.takenAt - b.takenAt);
}

/** Those of them that go anyway, because none of their sites has them among its newest. */
export function surplus(infos: readonly SnapshotInfo[]): SnapshotInfo[] {
  const counts = new Map<string, number>();
  return disposable(infos)
    .reverse()
    .filter(({ scope }) => {
      const isAmongNewest = (scope.sites ?? ['']).map((site) => {
        const place = JSON.stringify([scope.storeId, site]);
        const count = (counts.get(place) ?? 0) + 1;
        counts.set(place, count);
        return count <= KEPT_PER_SITE;
      });
      return !isAmongNewest.includes(true);
    });
}
