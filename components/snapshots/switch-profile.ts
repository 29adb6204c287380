import type { StorageOutcome } from '../../lib/snapshot/keeping.ts';
import { planProfileSwitch } from '../../lib/snapshot/restore.ts';
import { siteScope } from '../../lib/snapshot/scope.ts';
import type { CookieStore } from '../../lib/store/create-cookie-store.ts';
import type { Place } from '../../lib/store/snapshots/snapshot-list.ts';
import type { SnapshotKeeper } from '../../lib/store/snapshots/snapshot-store-deps.ts';

/** What became of a switch to a profile. */
export type SwitchResult =
  | { readonly code: 'gone' }
  /** Everything was so already. */
  | { readonly code: 'same' }
  | {
      readonly code: 'switched';
      /** How many of its cookies could not be set, since their time has passed. */
      readonly expired: number;
      /** Storage of origins that could not be brought back. */
      readonly unstored: readonly StorageOutcome[];
    }
  /** The change could not be made: the store says why. */
  | { readonly code: 'failed' };

interface SwitchParts {
  readonly keeper: Pick<SnapshotKeeper, 'get' | 'cookies' | 'restoreStorage'>;
  readonly store: Pick<CookieStore, 'apply'>;
  readonly place: Place;
  /** The tab whose pages get their storage back. */
  readonly tabId: number;
  readonly now: () => number;
}

/** Makes a site what it was in a profile, and touches no other: as one change, and the storage where there is some. */
export async function switchProfile(id: string, parts: SwitchParts): Promise<SwitchResult> {
  const { keeper, store, place, tabId, now } = parts;
  const snapshot = await keeper.get(id);
  if (!snapshot) return { code: 'gone' };
  const current = await keeper.cookies(siteScope(place.storeId, place.site));
  const { changeSet, skipped } = planProfileSwitch(snapshot, place.site, current, now());
  const hasStorage = snapshot.originCount > 0;
  const hasChanges = changeSet.operations.length > 0;
  if (!hasChanges && !hasStorage) return { code: 'same' };
  if (hasChanges) {
    const report = await store.apply(changeSet);
    if (!report?.changed) return { code: 'failed' };
  }
  const stored = hasStorage ? await keeper.restoreStorage({ id, tabId, mode: 'as-it-was' }) : [];
  return {
    code: 'switched',
    expired: skipped.filter(({ code }) => code === 'expired').length,
    unstored: stored.filter(({ code }) => code !== 'done'),
  };
}
