import { registrableDomain } from '../cookie/site.ts';
import { cookieSize } from '../cookie/size.ts';
import { MAX_PER_SITE } from './profiles/eviction.ts';
import type { Reading } from './reading.ts';
import type { HeaderIssue, StoredCookie } from './verdict.ts';

/** The cookies that have to go, and what there is to say about it. */
export interface Room {
  readonly evicted: readonly StoredCookie[];
  readonly issues: readonly HeaderIssue[];
}

/** Whether two cookies are in one partition, or in none. */
export function isSamePartition(a: StoredCookie, b: StoredCookie): boolean {
  const [one, other] = [a.partitionKey, b.partitionKey];
  return (
    one?.topLevelSite === other?.topLevelSite &&
    one?.hasCrossSiteAncestor === other?.hasCrossSiteAncestor
  );
}

/**
 * Makes room for one more cookie of its site (RFC 6265bis section 5.7, "remove excess cookies"): a site has at most
 * 180 of them in each partition, and in some browsers so many bytes. null where there is none to make.
 */
export function makeRoom({ cookie, profile }: Reading, jar: readonly StoredCookie[]): Room | null {
  const site = registrableDomain(cookie.domain);
  const neighbours = jar.filter(
    (each) => isSamePartition(each, cookie) && registrableDomain(each.domain) === site,
  );
  if (cookie.partitionKey !== null && profile.partitionBytes !== null) {
    return roomByBytes(cookie, neighbours, profile.partitionBytes);
  }
  if (neighbours.length < MAX_PER_SITE) return { evicted: [], issues: [] };
  const evicted = profile.evict(neighbours, cookie);
  return evicted && roomOf(evicted, 'evicted', site);
}

/** The longest unused go until the rest fits: no more of them, and no more bytes. */
function roomByBytes(
  cookie: StoredCookie,
  neighbours: readonly StoredCookie[],
  maxBytes: number,
): Room {
  const sizes = [...neighbours, cookie].map(cookieSize);
  let bytes = sizes.reduce((sum, size) => sum + size, 0);
  let gone = 0;
  while (bytes > maxBytes || sizes.length - gone > MAX_PER_SITE) {
    bytes -= sizes[gone] ?? 0;
    gone += 1;
  }
  const evicted = neighbours.slice(0, gone);
  return roomOf(evicted, 'evictedFromPartition', cookie.partitionKey?.topLevelSite ?? '');
}

function roomOf(evicted: readonly StoredCookie[], code: string, site: string): Room {
  if (evicted.length === 0) return { evicted, issues: [] };
  const params = [String(evicted.length), site];
  return { evicted, issues: [{ code, severity: 'warn', span: null, params, section: '5.7' }] };
}
