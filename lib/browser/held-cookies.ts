import { isPrivateStore } from '../cookie/private-store.ts';
import type { HeldCookies, HeldStore } from '../experiment/held.ts';
import { database } from './database.ts';
import { sessionItem } from './session-item.ts';

const privateItem = sessionItem<HeldCookies | null>('privateHeld', null);

/** What a running experiment has to put back; on disk unless it is about private browsing. */
export const heldCookies: HeldStore = {
  async load() {
    const db = await database();
    return (await db.get('held', 'held')) ?? (await privateItem.load());
  },
  async save(held) {
    if (held.cookies.some(({ storeId }) => isPrivateStore(storeId))) await privateItem.save(held);
    else await (await database()).put('held', held, 'held');
  },
  async clear() {
    await Promise.all([database().then((db) => db.delete('held', 'held')), privateItem.save(null)]);
  },
};
