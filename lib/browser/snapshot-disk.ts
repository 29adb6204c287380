import { readInfo } from '../snapshot/read-snapshot.ts';
import { splitSnapshot } from '../snapshot/snapshot.ts';
import { database } from './database.ts';
import { isQuotaError, type SnapshotShelf } from './snapshot-shelf.ts';

/** Snapshots in IndexedDB, where they outlive the browser. */
export const snapshotDisk: SnapshotShelf = {
  async infos() {
    const stored = await (await database()).getAll('snapshots');
    return stored.flatMap((each) => readInfo(each) ?? []);
  },
  async contents(id) {
    return (await database()).get('snapshotContents', id);
  },
  async put(snapshot, others) {
    const { info, contents } = splitSnapshot(snapshot);
    return inOne(async ({ infos, full }) => {
      for (const id of others) await Promise.all([infos.delete(id), full.delete(id)]);
      await full.put(contents, info.id);
      await infos.put(info, info.id);
    });
  },
  async update(info) {
    await (await database()).put('snapshots', info, info.id);
  },
  async remove(ids) {
    const isDone = await inOne(async ({ infos, full }) => {
      for (const id of ids) await Promise.all([infos.delete(id), full.delete(id)]);
    });
    if (!isDone) throw new Error('The disk is full');
  },
  async room() {
    const { usage, quota } = await navigator.storage.estimate();
    return { usage: usage ?? null, quota: quota ?? null };
  },
};

/** Does something in one transaction, all or nothing; resolves to whether there was room for what it writes. */
async function inOne(
  task: (stores: ReturnType<typeof storesOf>) => Promise<void>,
): Promise<boolean> {
  const stores = storesOf(await database());
  // The reason may be told by a request or by the transaction, and the other just ends.
  const results = await Promise.allSettled([task(stores).catch(stores.abort), stores.done]);
  const reasons = results.flatMap((result) => (result.status === 'rejected' ? result.reason : []));
  if (reasons.some(isQuotaError)) return false;
  if (reasons.length > 0) throw reasons[0];
  return true;
}

function storesOf(db: Awaited<ReturnType<typeof database>>) {
  const transaction = db.transaction(['snapshots', 'snapshotContents'], 'readwrite');
  return {
    infos: transaction.objectStore('snapshots'),
    full: transaction.objectStore('snapshotContents'),
    done: transaction.done,
    /** Takes back what was done, where the transaction does not do so of itself. */
    abort(reason: unknown): never {
      try {
        transaction.abort();
      } catch {
        // It has ended already.
      }
      throw reason;
    },
  };
}
