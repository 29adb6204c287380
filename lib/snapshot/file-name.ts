import type { Snapshot } from './snapshot.ts';

/**
 * What a file of snapshots is called when it is saved, such as `example.com_2026-11-28.snapshot.json`; one that is
 * sealed ends in `.age`. `now` in milliseconds.
 */
export function snapshotFileName(
  snapshots: readonly Pick<Snapshot, 'scope'>[],
  isSealed: boolean,
  now: number,
): string {
  const sites = new Set(snapshots.flatMap(({ scope }) => scope.sites ?? ['all-sites']));
  const [site = 'snapshots', ...others] = sites;
  // The brackets and colons of an IPv6 address are no part of a file's name everywhere.
  const place =
    others.length > 0 ? 'snapshots' : (site.match(/[\w.-]+/g)?.join('-') ?? 'snapshots');
  const day = new Date(now).toISOString().slice(0, 10);
  return `${place}_${day}.snapshot.${isSealed ? 'age' : 'json'}`;
}
