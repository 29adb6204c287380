import { collectSnapshots, type SnapshotFileReader } from '../../lib/snapshot/file-reader.ts';
import { readBundle } from '../../lib/snapshot/read-bundle.ts';

/** Reads where it is called; while it is `stuck` it tells of one snapshot and never comes to an end by itself. */
export function createFakeSnapshotReader() {
  const world = {
    isStuck: false,
    /** What everything rejects with; null where nothing does. */
    error: null as Error | null,
    /** How many files were given up. */
    stopped: 0,
  };
  const readFile: SnapshotFileReader = async (file, onProgress, signal) => {
    if (world.error) throw world.error;
    if (!world.isStuck) return collectSnapshots(readBundle(await file.text(), 0));
    onProgress(1);
    return new Promise((_, reject) => {
      signal.addEventListener('abort', () => {
        world.stopped += 1;
        reject(signal.reason);
      });
    });
  };
  return { world, readFile };
}
