import type { ChangerParts, PendingChange } from '../change/changer.ts';
import { isPrivateStore } from '../cookie/private-store.ts';
import { database } from './database.ts';
import { sessionItem } from './session-item.ts';

const privateItem = sessionItem<PendingChange | null>('privatePending', null);

/** The write-ahead record of the change that is being made; on disk unless it is about private browsing. */
export const pendingChange: ChangerParts['pending'] = {
  async load() {
    const db = await database();
    return (await db.get('pending', 'change')) ?? (await privateItem.load());
  },
  async save(change) {
    if (change.steps.some(({ key }) => isPrivateStore(key.storeId))) await privateItem.save(change);
    else await (await database()).put('pending', change, 'change');
  },
  async clear() {
    await Promise.all([
      database().then((db) => db.delete('pending', 'change')),
      privateItem.save(null),
    ]);
  },
};
