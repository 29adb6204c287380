import type { Cookie } from '../cookie/cookie.ts';
import { registrableDomain } from '../cookie/site.ts';
import { MAX_PER_SITE } from '../set-cookie/profiles/eviction.ts';

type Jar = ReadonlyMap<string, Cookie>;

/** Counted once, though a long import asks slice by slice. */
const counted = new WeakMap<Jar, ReadonlyMap<string, number>>();

/**
 * Makes what says of one cookie after another that is to be added whether its site has room for it. Where there is
 * none, the browser would throw out others that the user did not mean to lose (RFC 6265bis section 5.7).
 */
export function createSiteRoom(jar: Jar): (added: Cookie) => boolean {
  const added = new Map<string, number>();
  return (cookie) => {
    const place = placeOf(cookie);
    const more = added.get(place) ?? 0;
    if ((countsOf(jar).get(place) ?? 0) + more >= MAX_PER_SITE) return false;
    added.set(place, more + 1);
    return true;
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

/** What browsers count together: a site, in each of its partitions. */
function placeOf({ domain, firstPartyDomain, partitionKey }: Cookie): string {
  const site = registrableDomain(domain);
  return partitionKey || firstPartyDomain
    ? JSON.stringify([site, firstPartyDomain, partitionKey])
    : site;
}
