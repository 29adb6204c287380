import { type CookieKey, keyId } from '../cookie/key.ts';
import { EMPTY_SLOT, type Places, type Slot } from './slot.ts';

/** The slot under any key of the places that were read; empty where nothing is kept. */
export type SlotAt = (key: CookieKey) => Slot;

/** What is under each of the keys, and beside them, now. One listing per store and domain, however many keys there are. */
export async function readSlots(
  keys: readonly CookieKey[],
  { jar, parked }: Places,
): Promise<SlotAt> {
  const places = new Map(keys.map((key) => [JSON.stringify([key.storeId, key.domain]), key]));
  const [parkedCookies, ...listings] = await Promise.all([
    parked.list(),
    ...[...places.values()].map(({ storeId, domain }) => jar.list({ storeId, domain })),
  ]);
  const liveById = new Map(listings.flat().map((cookie) => [keyId(cookie), cookie]));
  const parkedById = new Map(parkedCookies.map((each) => [keyId(each.cookie), each]));
  return (key) => {
    const id = keyId(key);
    const live = liveById.get(id) ?? null;
    const kept = parkedById.get(id) ?? null;
    return live || kept ? { live, parked: kept } : EMPTY_SLOT;
  };
}
