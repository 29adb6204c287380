import { BUNDLE_KIND } from '../format/json/snapshots.ts';
import { snapshotText } from './read-snapshot.ts';
import { SNAPSHOT_VERSION, type Snapshot } from './snapshot.ts';

/** Snapshots as one file: a single one as `snapshotText` has it, several as a list of those. */
export function bundleText(snapshots: readonly Snapshot[]): string {
  const [first, ...others] = snapshots;
  if (first && others.length === 0) return snapshotText(first);
  const members = snapshots.map((each) => snapshotText(each).trimEnd()).join(',\n');
  return `{ "kind": "${BUNDLE_KIND}", "version": ${SNAPSHOT_VERSION}, "snapshots": [\n${members}\n] }\n`;
}
