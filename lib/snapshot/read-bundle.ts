import * as v from 'valibot';
import { isDeeperThan } from '../format/json/depth.ts';
import { BUNDLE_KIND, snapshotsIn } from '../format/json/snapshots.ts';
import { jsonFault } from '../format/json-fault.ts';
import { sampleOf } from '../format/sample.ts';
import { snapshotFromCookies } from './from-cookies.ts';
import { noSnapshot, type ReadSnapshot, readSnapshotFile } from './read-snapshot.ts';
import { SNAPSHOT_VERSION } from './snapshot.ts';

/** Levels that JSON may be nested: snapshots need a few, and millions of them would take the memory of all. */
const DEEPEST = 500;

/** Bytes of a snapshot that can still be handed over in one message: browsers hold no more than 64 MiB in it. */
const LARGEST = 60_000_000;

const Head = v.object({ kind: v.literal(BUNDLE_KIND), version: v.number() });

/**
 * The snapshots of a file, one or several, each with what could not be read of it, or why there is none; one after
 * another, since there may be many. A file of cookies that has what pages store as well counts as one. Never nothing: a
 * file without any gives one fault. Faults: `not-json`, `broken-json` ($1 the line), `too-deep`, `oversized` ($1 its
 * millions of bytes), and those of `readSnapshotFile`. `now` in milliseconds since 1970.
 */
export function* readBundle(file: string, now: number): Generator<ReadSnapshot> {
  if (isDeeperThan(DEEPEST, file)) return yield noSnapshot('too-deep');
  const sample = sampleOf(file, now);
  const { json } = sample;
  if (json === undefined) {
    const fault = jsonFault(sample);
    return yield fault ? noSnapshot('broken-json', ...fault.params) : noSnapshot('not-json');
  }
  const head = v.safeParse(Head, json);
  if (head.success && head.output.version > SNAPSHOT_VERSION) {
    return yield noSnapshot('newer-version', head.output.version);
  }
  const snapshots = snapshotsIn(json);
  if (!snapshots)
    return yield unlessHuge(snapshotFromCookies(sample) ?? noSnapshot('not-snapshot'));
  if (snapshots.length === 0) return yield noSnapshot('not-snapshot');
  for (const member of snapshots) yield unlessHuge(readSnapshotFile(member));
}

function unlessHuge(read: ReadSnapshot): ReadSnapshot {
  const size = read.snapshot?.size ?? 0;
  return size > LARGEST ? noSnapshot('oversized', Math.round(size / 1_000_000)) : read;
}
