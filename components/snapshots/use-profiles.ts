import { useEffect, useMemo, useState } from 'preact/hooks';
import { siteScope } from '../../lib/snapshot/scope.ts';
import type { Snapshot, SnapshotInfo } from '../../lib/snapshot/snapshot.ts';
import type { CookieState } from '../../lib/store/cookie-state.ts';
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

const NONE: readonly Snapshot[] = [];

/** The profiles of a site, followed, and which of them it is in. */
export function useProfiles(
  keeper: SnapshotKeeper,
  place: Place | null,
  { live }: Pick<CookieState, 'live'>,
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
    async () => (await Promise.all(ids.map(keeper.get))).flatMap((each) => each ?? []),
    ids.join(' '),
    [],
  );
  const cookies = useLoading(
    async () => {
      return place && ids.length > 0 ? keeper.cookies(siteScope(place.storeId, place.site)) : [];
    },
    JSON.stringify(place),
    [live, ids.length > 0],
  );
  const snapshots = whole.kind === 'ready' ? whole.value : NONE;
  const found = cookies.kind === 'ready' ? cookies.value : null;
  const current = useMemo(
    () => new Set(place && found ? currentProfiles(snapshots, found, place, now()) : []),
    [snapshots, found, place?.site],
  );
  return { profiles, current };
}
