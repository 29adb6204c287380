import type { StorageOutcome } from '../../lib/snapshot/keeping.ts';
import { planProfileSwitch, type Skipped } from '../../lib/snapshot/restore.ts';
import { siteScope } from '../../lib/snapshot/scope.ts';
import type { CookieStore } from '../../lib/store/create-cookie-store.ts';
import { domainsOf, outOfReach } from '../../lib/store/out-of-reach.ts';
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
      /** Domains whose cookies were left alone, since the extension has no access to them. */
      readonly unreached: readonly string[];
      /** Storage of origins that could not be brought back. */
      readonly unstored: readonly StorageOutcome[];
    }
  /** The change could not be made: the store says why. */
  | { readonly code: 'failed' };

interface SwitchParts {
  readonly keeper: Pick<SnapshotKeeper, 'get' | 'cookies' | 'restoreStorage'>;
  readonly store: Pick<CookieStore, 'apply'>;
  readonly hasAccess: (origins: readonly string[]) => Promise<boolean>;
  readonly place: Place;
  /** The tab whose pages get their storage back. */
  readonly tabId: number;
  readonly now: () => number;
}

/** Makes a site what it was in a profile, and touches no other: as one change, and the storage where there is some. */
export async function switchProfile(id: string, parts: SwitchParts): Promise<SwitchResult> {
  const { keeper, store, hasAccess, place, tabId, now } = parts;
  const snapshot = await keeper.get(id);
  if (!snapshot) return { code: 'gone' };
  const [current, { unreachable }] = await Promise.all([
    keeper.cookies(siteScope(place.storeId, place.site)),
    outOfReach(domainsOf([snapshot]), hasAccess),
  ]);
  const present = { current, unreachable, now: now() };
  const { changeSet, skipped } = planProfileSwitch(snapshot, place.site, present);
  const skippedFor = (wanted: Skipped['code']) =>
    skipped.flatMap(({ cookie, code }) => (code === wanted ? cookie.domain : []));
  const hasStorage = snapshot.originCount > 0;
  const hasChanges = changeSet.operations.length > 0;
  const unreached = [...new Set(skippedFor('noAccess'))];
  if (!hasChanges && !hasStorage && unreached.length === 0) return { code: 'same' };
  if (hasChanges) {
    const report = await store.apply(changeSet);
    if (!report?.changed) return { code: 'failed' };
  }
  const stored = hasStorage ? await keeper.restoreStorage({ id, tabId, mode: 'as-it-was' }) : [];
  return {
    code: 'switched',
    expired: skippedFor('expired').length,
    unreached,
    unstored: stored.filter(({ code }) => code !== 'done'),
  };
}
