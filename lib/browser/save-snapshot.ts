import { disposable, surplus } from '../snapshot/automatic.ts';
import type { SaveResult } from '../snapshot/keeping.ts';
import { type Snapshot, type SnapshotInfo, splitSnapshot } from '../snapshot/snapshot.ts';
import { shelfFor } from './kept-snapshots.ts';

/**
 * Keeps a snapshot. Of those that were taken by themselves the oldest go: those beyond what is kept of a site, and,
 * where there is no room, as many as it takes. Where that does not help either nothing goes, and the failure says so.
 */
export async function saveSnapshot(snapshot: Snapshot): Promise<SaveResult> {
  const shelf = shelfFor(snapshot.scope.storeId);
  const { info } = splitSnapshot(snapshot);
  const kept = (await shelf.infos()).filter(({ id }) => id !== info.id);
  const beyond = surplus([...kept, info]).filter(({ id }) => id !== info.id);
  const spare = disposable(kept).filter((each) => !beyond.includes(each));
  for (const count of attempts(spare.length)) {
    const dropped: SnapshotInfo[] = [...beyond, ...spare.slice(0, count)];
    const ids = dropped.map(({ id }) => id);
    if (await shelf.put(snapshot, ids)) return { saved: info, dropped };
  }
  const room = await shelf.room();
  return { saved: null, failure: { code: 'quota', needed: info.size, ...room } };
}

/** How many to do without, at each attempt: 0, 1, 2, 4, … and in the end all. */
function attempts(most: number): number[] {
  const counts = [0];
  for (let count = 1; count < most; count *= 2) counts.push(count);
  return most > 0 ? [...counts, most] : counts;
}
