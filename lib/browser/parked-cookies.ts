import type { ParkedCookie } from '../change/change-set.ts';
import type { ParkedCookies } from '../change/slot.ts';
import { keyId } from '../cookie/key.ts';
import { isPrivateStore } from '../cookie/private-store.ts';
import { database } from './database.ts';
import { sessionItem } from './session-item.ts';

/** Parked cookies of private browsing: never on disk, and gone with the browser like the jar they came from. */
const privateItem = sessionItem<ParkedCookie[]>('privateParked', []);

/** Parked cookies in IndexedDB, where they outlive the browser. */
export const parkedCookies: ParkedCookies = {
  async list() {
    const [kept, inMemory] = await Promise.all([
      database().then((db) => db.getAll('parked')),
      privateItem.load(),
    ]);
    return [...kept, ...inMemory];
  },
  async put(parked) {
    if (isPrivateStore(parked.cookie.storeId)) await putPrivate(parked);
    else await (await database()).put('parked', parked, keyId(parked.cookie));
  },
  async remove(key) {
    if (isPrivateStore(key.storeId)) await privateItem.save(await privateWithout(keyId(key)));
    else await (await database()).delete('parked', keyId(key));
  },
};

async function putPrivate(parked: ParkedCookie): Promise<void> {
  await privateItem.save([...(await privateWithout(keyId(parked.cookie))), parked]);
}

async function privateWithout(id: string): Promise<ParkedCookie[]> {
  return (await privateItem.load()).filter((each) => keyId(each.cookie) !== id);
}
