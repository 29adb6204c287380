import type { SnapshotScope } from '../../snapshot/scope.ts';
import type { SnapshotInfo } from '../../snapshot/snapshot.ts';

/** Which snapshots are listed. */
export interface SnapshotFilter {
  /** Those that hold something of the page's site, or all. */
  readonly place: 'site' | 'all';
  /** Words, each of which has to be somewhere. */
  readonly text: string;
}

/** The site of the page, and its cookie store; null where the page is no web page. */
export interface Place {
  readonly site: string;
  readonly storeId: string;
}

/** Whether a snapshot holds cookies of a site, or would if it had any. */
export function isOfSite({ scope }: Pick<SnapshotInfo, 'scope'>, place: Place | null): boolean {
  return (
    place !== null &&
    scope.storeId === place.storeId &&
    (scope.sites === null || scope.sites.includes(place.site))
  );
}

/**
 * The snapshots that a filter lets through, those that are pinned first, else in their order. `titleOf` says what one
 * is called on screen.
 */
export function filterSnapshots(
  infos: readonly SnapshotInfo[],
  { place, text }: SnapshotFilter,
  here: Place | null,
  titleOf: (info: SnapshotInfo) => string,
): SnapshotInfo[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const found = infos.filter((info) => {
    if (place === 'site' && !isOfSite(info, here)) return false;
    const all = [titleOf(info), info.note, ...namesIn(info.scope)].join('\n').toLowerCase();
    return words.every((word) => all.includes(word));
  });
  return [...found.filter(({ pinned }) => pinned), ...found.filter(({ pinned }) => !pinned)];
}

function namesIn({ sites, hosts }: SnapshotScope): readonly string[] {
  return [...(sites ?? []), ...hosts];
}
