import type { Jar } from '../cookie/jar.ts';
import { type CookieKey, keyId } from '../cookie/key.ts';
import type { ParkedCookies, Slot } from './slot.ts';

/** What is under each of the keys now. One listing per store and domain, however many keys there are. */
export async function readSlots(
  keys: readonly CookieKey[],
  jar: Jar,
  parked: ParkedCookies,
): Promise<Map<string, Slot>> {
  const places = new Map(keys.map((key) => [JSON.stringify([key.storeId, key.domain]), key]));
  const [parkedCookies, ...listings] = await Promise.all([
    parked.list(),
    ...[...places.values()].map(({ storeId, domain }) => jar.list({ storeId, domain })),
  ]);
  const liveById = new Map(listings.flat().map((cookie) => [keyId(cookie), cookie]));
  const parkedById = new Map(parkedCookies.map((each) => [keyId(each.cookie), each]));
  return new Map(
    keys.map((key) => {
      const id = keyId(key);
      return [id, { live: liveById.get(id) ?? null, parked: parkedById.get(id) ?? null }];
    }),
  );
}
