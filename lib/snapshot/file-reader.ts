import type { Fault } from '../format/format.ts';
import type { ReadSnapshot } from './read-snapshot.ts';
import type { Snapshot } from './snapshot.ts';

/** What of a file of snapshots can be read, and what cannot. One of them there is. */
export interface SnapshotFile {
  readonly snapshots: readonly Snapshot[];
  readonly faults: readonly Fault[];
}

/**
 * Reads a file of snapshots that is not sealed while the page goes on, and tells how many snapshots it has found so far.
 * A signal that is aborted ends the work at once; the promise is then rejected with its reason.
 */
export type SnapshotFileReader = (
  file: Blob,
  onProgress: (count: number) => void,
  signal: AbortSignal,
) => Promise<SnapshotFile>;

/** Puts together what was found of a file, one snapshot after another. */
export function collectSnapshots(members: Iterable<ReadSnapshot>): SnapshotFile {
  const snapshots: Snapshot[] = [];
  const faults: Fault[] = [];
  for (const member of members) {
    if (member.snapshot) snapshots.push(member.snapshot);
    // There may be more of them than a call takes arguments.
    for (const fault of member.snapshot ? member.faults : [member.fault]) faults.push(fault);
  }
  return { snapshots, faults };
}
