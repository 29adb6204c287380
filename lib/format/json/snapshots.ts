import { bareList } from './lists.ts';
import { own } from './raw.ts';

/** What our files of one snapshot, and of several, have for their `kind`. */
export const SNAPSHOT_KIND = 'cookiescope-snapshot';
export const BUNDLE_KIND = 'cookiescope-snapshots';

/** The snapshots of one of our files, each as a file of its own would have it; null where it is no such file. */
export function snapshotsIn(json: unknown): readonly unknown[] | null {
  const kind = own(json, 'kind');
  if (kind === SNAPSHOT_KIND) return [json];
  return kind === BUNDLE_KIND ? bareList(own(json, 'snapshots')) : null;
}
