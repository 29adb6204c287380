import { type Snapshot, splitSnapshot } from '../snapshot/snapshot.ts';
import { sessionItem } from './session-item.ts';
import { isQuotaError, type SnapshotShelf } from './snapshot-shelf.ts';

/** Bytes. `storage.session` holds 10 MB in both browsers, and the journal has to find room in it too. */
const QUOTA = 3_000_000;

const item = sessionItem<Snapshot[]>('privateSnapshots', []);

/** Snapshots of private browsing: never on disk, and gone with the browser. */
export const snapshotMemory: SnapshotShelf = {
  async infos() {
    return (await item.load()).map((snapshot) => splitSnapshot(snapshot).info);
  },
  async contents(id) {
    return (await item.load()).find((snapshot) => snapshot.id === id);
  },
  async put(snapshot, others) {
    const next = [...(await without([...others, snapshot.id])), snapshot];
    if (sizeOf(next) > QUOTA) return false;
    try {
      await item.save(next);
      return true;
    } catch (reason) {
      if (isQuotaError(reason)) return false;
      throw reason;
    }
  },
  async update(info) {
    const all = await item.load();
    await item.save(all.map((each) => (each.id === info.id ? { ...each, ...info } : each)));
  },
  async remove(ids) {
    await item.save(await without(ids));
  },
  async room() {
    return { usage: sizeOf(await item.load()), quota: QUOTA };
  },
};

async function without(ids: readonly string[]): Promise<Snapshot[]> {
  return (await item.load()).filter(({ id }) => !ids.includes(id));
}

function sizeOf(snapshots: readonly Snapshot[]): number {
  return snapshots.reduce((sum, { size }) => sum + size, 0);
}
