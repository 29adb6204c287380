import type { Cookie } from '../cookie/cookie.ts';
import type { Jar } from '../cookie/jar.ts';
import { keyId } from '../cookie/key.ts';
import { registrableDomain } from '../cookie/site.ts';
import { createSiteRoom } from '../set-cookie/site-room.ts';
import { failure } from './change-set.ts';
import type { Intent } from './intent.ts';

/**
 * The same intents, but that a cookie which comes anew is not set where its site has no room for it: the browser
 * would throw out others, which no undo could bring back. In the order in which they are to be carried out.
 */
export async function keepRoom(intents: readonly Intent[], jar: Jar): Promise<readonly Intent[]> {
  const coming = intents.flatMap((intent) => comingWith(intent) ?? []);
  if (coming.length === 0) return intents;
  const room = createSiteRoom(await besides(coming, jar));
  return intents.map((intent): Intent => {
    const { key, step } = intent;
    if (step?.before.live && !step.after.live) room.give(step.before.live);
    const cookie = comingWith(intent);
    return cookie && !room.take(cookie)
      ? { key, step: null, obstacle: failure('site-full') }
      : intent;
  });
}

/** The cookie that comes anew; null where none does. */
function comingWith({ step }: Intent): Cookie | null {
  return step && !step.before.live ? step.after.live : null;
}

/** All cookies of the sites of these, as they are now. */
async function besides(coming: readonly Cookie[], jar: Jar): Promise<ReadonlyMap<string, Cookie>> {
  const places = new Map(
    coming.map(({ storeId, domain }) => {
      const site = registrableDomain(domain);
      return [`${storeId} ${site}`, { storeId, domain: site }];
    }),
  );
  const listings = await Promise.all([...places.values()].map((query) => jar.list(query)));
  return new Map(listings.flat().map((cookie) => [keyId(cookie), cookie]));
}
