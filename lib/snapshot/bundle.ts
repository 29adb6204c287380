import * as v from 'valibot';
import { type ReadSnapshot, readSnapshotText, snapshotText } from './read-snapshot.ts';
import { SNAPSHOT_VERSION, type Snapshot } from './snapshot.ts';

/** What the file of several snapshots begins with. */
const KIND = 'cookiescope-snapshots';

const Bundle = v.object({
  kind: v.literal(KIND),
  version: v.number(),
  snapshots: v.array(v.unknown()),
});

/** Snapshots as one file: a single one as `snapshotText` has it, several as a list of those. */
export function bundleText(snapshots: readonly Snapshot[]): string {
  const [first, ...others] = snapshots;
  if (first && others.length === 0) return snapshotText(first);
  const members = snapshots.map((each) => snapshotText(each).trimEnd()).join(',\n');
  return `{ "kind": "${KIND}", "version": ${SNAPSHOT_VERSION}, "snapshots": [\n${members}\n] }\n`;
}

/**
 * The snapshots of a file, one or several, each with what could not be read of it, or why there is none. Never empty:
 * a file without any gives one fault. Faults are those of `readSnapshotText`.
 */
export function readBundle(text: string): readonly ReadSnapshot[] {
  const bundle = v.safeParse(Bundle, parsed(text));
  if (!bundle.success) return [readSnapshotText(text)];
  const { version, snapshots } = bundle.output;
  if (version > SNAPSHOT_VERSION) return [none('newer-version', String(version))];
  if (snapshots.length === 0) return [none('not-snapshot')];
  return snapshots.map((member) => readSnapshotText(JSON.stringify(member)));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function none(code: string, ...params: readonly string[]): ReadSnapshot {
  return { snapshot: null, fault: { code, params } };
}
