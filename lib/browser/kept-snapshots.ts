import { isPrivateStore } from '../cookie/private-store.ts';
import type { SnapshotChange } from '../snapshot/keeping.ts';
import { readSnapshot } from '../snapshot/read-snapshot.ts';
import type { Snapshot, SnapshotInfo } from '../snapshot/snapshot.ts';
import { snapshotDisk } from './snapshot-disk.ts';
import { snapshotMemory } from './snapshot-memory.ts';
import type { SnapshotShelf } from './snapshot-shelf.ts';

const SHELVES: readonly SnapshotShelf[] = [snapshotDisk, snapshotMemory];

/** Where a snapshot of a cookie store belongs: nothing of private browsing may reach the disk. */
export function shelfFor(storeId: string): SnapshotShelf {
  return isPrivateStore(storeId) ? snapshotMemory : snapshotDisk;
}

/** All that are kept, newest first. */
export async function listSnapshots(): Promise<SnapshotInfo[]> {
  const infos = await Promise.all(SHELVES.map((shelf) => shelf.infos()));
  return infos.flat().sort((a, b) => b.takenAt - a.takenAt);
}

/** A snapshot with what is in it; null where there is none. */
export async function findSnapshot(id: string): Promise<Snapshot | null> {
  const found = await find(id);
  const contents = await found?.shelf.contents(id);
  return contents ? readSnapshot({ ...found?.info, ...contents }).snapshot : null;
}

/** Resolves to what is kept now; null where there is no such snapshot. */
export async function changeSnapshot(
  id: string,
  change: SnapshotChange,
): Promise<SnapshotInfo | null> {
  const found = await find(id);
  if (!found) return null;
  const changed = { ...found.info, ...change };
  await found.shelf.update(changed);
  return changed;
}

export async function removeSnapshots(ids: readonly string[]): Promise<void> {
  await Promise.all(SHELVES.map((shelf) => shelf.remove(ids)));
}

async function find(id: string) {
  for (const shelf of SHELVES) {
    const info = (await shelf.infos()).find((each) => each.id === id);
    if (info) return { shelf, info };
  }
  return null;
}
