import type { Cookie } from '../cookie/cookie.ts';
import { registrableDomain } from '../cookie/site.ts';
import { MAX_PER_SITE } from './profiles/eviction.ts';

type Jar = ReadonlyMap<string, Cookie>;

/** How many more cookies each site has room for, while some go and some come. */
export interface SiteRoom {
  /** Takes the room for one more cookie; false where its site has none left. */
  take(cookie: Cookie): boolean;
  /** Gives back the room of a cookie that goes. */
  give(cookie: Cookie): void;
}

/** Counted once, though a long import asks slice by slice. */
const counted = new WeakMap<Jar, ReadonlyMap<string, number>>();

/**
 * The room that there is beside the cookies of a jar, which has them under any keys. Where there is none, the browser
 * would throw out others that the user did not mean to lose (RFC 6265bis section 5.7).
 */
export function createSiteRoom(jar: Jar): SiteRoom {
  const changes = new Map<string, number>();
  const change = (place: string, by: number) => changes.set(place, (changes.get(place) ?? 0) + by);
  return {
    take(cookie) {
      const place = placeOf(cookie);
      if ((countsOf(jar).get(place) ?? 0) + (changes.get(place) ?? 0) >= MAX_PER_SITE) return false;
      change(place, 1);
      return true;
    },
    give: (cookie) => void change(placeOf(cookie), -1),
  };
}

function countsOf(jar: Jar): ReadonlyMap<string, number> {
  const known = counted.get(jar);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const cookie of jar.values()) {
    const place = placeOf(cookie);
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  counted.set(jar, counts);
  return counts;
}

/** What browsers count together: a site, in each store and in each of its partitions. */
function placeOf({ storeId, domain, firstPartyDomain, partitionKey }: Cookie): string {
  const place = `${storeId} ${registrableDomain(domain)}`;
  return partitionKey || firstPartyDomain
    ? `${place} ${JSON.stringify([firstPartyDomain, partitionKey])}`
    : place;
}
