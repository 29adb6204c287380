import { useEffect, useMemo, useState } from 'preact/hooks';
import { siteScope } from '../../lib/snapshot/scope.ts';
import type { SnapshotInfo } from '../../lib/snapshot/snapshot.ts';
import type { CookieState } from '../../lib/store/cookie-state.ts';
import { domainsOf, outOfReach } from '../../lib/store/out-of-reach.ts';
import { currentProfiles, profilesOf } from '../../lib/store/snapshots/profiles.ts';
import type { Place } from '../../lib/store/snapshots/snapshot-list.ts';
import type { SnapshotKeeper } from '../../lib/store/snapshots/snapshot-store-deps.ts';
import { useLoading } from './use-loading.ts';

interface Profiles {
  /** null until they were read. */
  readonly profiles: readonly SnapshotInfo[] | null;
  /** Ids of those that the site is in now. */
  readonly current: ReadonlySet<string>;
}

/** The profiles of a site, followed, and which of them it is in. */
export function useProfiles(
  keeper: SnapshotKeeper,
  place: Place | null,
  { live, missingAccess }: Pick<CookieState, 'live' | 'missingAccess'>,
  hasAccess: (origins: readonly string[]) => Promise<boolean>,
  now: () => number,
): Profiles {
  const [infos, setInfos] = useState<readonly SnapshotInfo[] | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const read = () =>
      keeper.list().then(
        (found) => {
          if (isCurrent) setInfos(found);
        },
        // There is a popup without them, too.
        () => {},
      );
    read();
    const stop = keeper.onChanged(read);
    return () => {
      isCurrent = false;
      stop();
    };
  }, [keeper]);
  const profiles = useMemo(
    () => infos && (place ? profilesOf(infos, place) : []),
    [infos, place?.site, place?.storeId],
  );
  const ids = (profiles ?? []).map(({ id }) => id);
  const whole = useLoading(
    async () => {
      const snapshots = (await Promise.all(ids.map(keeper.get))).flatMap((each) => each ?? []);
      const { unreachable } = await outOfReach(domainsOf(snapshots), hasAccess);
      return { snapshots, unreachable };
    },
    ids.join(' '),
    [missingAccess],
  );
  const cookies = useLoading(
    async () => {
      return place && ids.length > 0 ? keeper.cookies(siteScope(place.storeId, place.site)) : [];
    },
    JSON.stringify(place),
    [live, ids.length > 0],
  );
  const kept = whole.kind === 'ready' ? whole.value : null;
  const found = cookies.kind === 'ready' ? cookies.value : null;
  const current = useMemo((): ReadonlySet<string> => {
    if (!place || !found || !kept) return new Set();
    const { snapshots, unreachable } = kept;
    return currentProfiles(snapshots, place, { current: found, unreachable, now: now() });
  }, [kept, found, place?.site]);
  return { profiles, current };
}
