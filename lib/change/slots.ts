import type { Cookie } from '../cookie/cookie.ts';
import { type CookieKey, keyId } from '../cookie/key.ts';
import { registrableDomain } from '../cookie/site.ts';
import { EMPTY_SLOT, type Places, type Slot, type Step } from './slot.ts';

/** The slot under any key of the places that were read; empty where nothing is kept. */
export type SlotAt = (key: CookieKey) => Slot;

/** What was found under some keys, and beside them. */
export interface Slots {
  readonly slotAt: SlotAt;
  /** All live cookies of the sites of the keys, by `keyId`. */
  readonly live: ReadonlyMap<string, Cookie>;
}

interface SlotsUnderway {
  readonly slotAt: SlotAt;
  /** Takes note of a step that was made, or is taken as made. */
  leave(step: Step): void;
}

/** Follows slots through a change: each holds what was found there, until a step has left something else. */
export function followSlots(found: SlotAt): SlotsUnderway {
  const left = new Map<string, Slot>();
  return {
    slotAt: (key) => left.get(keyId(key)) ?? found(key),
    leave: ({ key, after }) => void left.set(keyId(key), after),
  };
}

/** What is under each of the keys, and beside them, now. One listing per store and site, however many keys there are. */
export async function readSlots(
  keys: readonly CookieKey[],
  { jar, parked }: Places,
): Promise<Slots> {
  const places = new Map(
    keys.map(({ storeId, domain }) => {
      const site = registrableDomain(domain);
      return [`${storeId} ${site}`, { storeId, domain: site }];
    }),
  );
  const [parkedCookies, ...listings] = await Promise.all([
    parked.list(),
    ...[...places.values()].map((query) => jar.list(query)),
  ]);
  const liveById = new Map(listings.flat().map((cookie) => [keyId(cookie), cookie]));
  const parkedById = new Map(parkedCookies.map((each) => [keyId(each.cookie), each]));
  const slotAt = (key: CookieKey): Slot => {
    const id = keyId(key);
    const live = liveById.get(id) ?? null;
    const kept = parkedById.get(id) ?? null;
    return live || kept ? { live, parked: kept } : EMPTY_SLOT;
  };
  return { slotAt, live: liveById };
}
