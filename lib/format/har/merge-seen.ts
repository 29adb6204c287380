import { coversHost } from '../../cookie/domain-match.ts';
import { listingDomain } from '../../cookie/listing-domain.ts';
import { pathMatch } from '../../cookie/path-match.ts';
import type { Entry, Fault, ReadCookie } from '../format.ts';
import type { Seen } from './har-entry.ts';

/** A cookie so far. */
interface Known {
  readonly index: number;
  cookie: ReadCookie;
  notes: readonly Fault[];
  /** The host that it was sent to, where that is all there is to tell whose it is. */
  guessedFrom: string | null;
}

/**
 * Each cookie once, as it was in the end. A response tells what its cookie is like; a request carries its value, and
 * where nothing has told of the cookie before, it is taken for one of the host itself.
 */
export function mergeSeen(all: Iterable<Seen>): Entry[] {
  const entries: (Entry | Known)[] = [];
  const buckets = new Map<string, Known[]>();
  let index = 0;
  for (const seen of all) {
    index += 1;
    const { reading } = seen;
    if (!reading.cookie) {
      entries.push({ place: { index, line: null }, ...reading });
      continue;
    }
    const bucket = bucketOf(reading.cookie, seen.url);
    const known = buckets.get(bucket) ?? [];
    buckets.set(bucket, known);
    const added = merged({ ...seen, reading }, known.slice(-MOST_KNOWN), index);
    if (!added) continue;
    entries.push(added);
    known.push(added);
  }
  return entries.map((each) =>
    'place' in each
      ? each
      : { place: { index: each.index, line: null }, cookie: each.cookie, notes: each.notes },
  );
}

/** More than a browser has of one domain (180); long lists that were made up shall not take long. */
const MOST_KNOWN = 200;

/** What only cookies that have to do with each other share. */
function bucketOf({ name, domain }: ReadCookie, url: URL | null): string {
  return JSON.stringify([name, listingDomain(domain ?? url?.hostname ?? '')]);
}

type Read = Seen & { readonly reading: Extract<Seen['reading'], { readonly notes: unknown }> };

/** Puts what was seen into one of the known cookies of its name; gives a new one where it is none of them. */
function merged({ reading, by, url }: Read, known: readonly Known[], index: number): Known | null {
  const { cookie, notes } = reading;
  if (by === 'request' && cookie.domain === undefined) {
    const sent = known.filter((each) => isSentTo(each.cookie, url));
    const latest = sent.find((each) => each.cookie.value === cookie.value) ?? sent.at(-1);
    if (latest) {
      latest.cookie = { ...latest.cookie, value: cookie.value };
      return null;
    }
    const host = url?.hostname;
    const guess = host === undefined ? cookie : { ...cookie, domain: host, hostOnly: true };
    return { index, cookie: guess, notes, guessedFrom: host ?? null };
  }

  const same = known.find((each) => isSameKey(each.cookie, cookie));
  const guess = known.find(
    ({ guessedFrom }) => guessedFrom !== null && covers(cookie, guessedFrom),
  );
  const old = same ?? guess;
  if (!old) return { index, cookie, notes, guessedFrom: null };
  if (old.guessedFrom !== null) old.cookie = cookie;
  else if (by === 'response') old.cookie = { ...old.cookie, ...cookie };
  else old.cookie = { ...cookie, ...old.cookie, value: cookie.value };
  old.notes = notes;
  old.guessedFrom = null;
  return null;
}

function isSameKey(one: ReadCookie, other: ReadCookie): boolean {
  return (
    one.domain === other.domain &&
    one.hostOnly === other.hostOnly &&
    (one.path ?? '/') === (other.path ?? '/') &&
    isSamePartition(one, other)
  );
}

/** A header tells that its cookie is partitioned, and not by which page. */
function isSamePartition(one: ReadCookie, other: ReadCookie): boolean {
  if (one.partitioned || other.partitioned) return isPartitioned(one) && isPartitioned(other);
  return (
    one.partitionKey?.topLevelSite === other.partitionKey?.topLevelSite &&
    one.partitionKey?.hasCrossSiteAncestor === other.partitionKey?.hasCrossSiteAncestor
  );
}

function isPartitioned({ partitioned, partitionKey }: ReadCookie): boolean {
  return partitioned === true || (partitionKey ?? null) !== null;
}

function isSentTo(cookie: ReadCookie, url: URL | null): boolean {
  if (!url || cookie.domain === undefined) return cookie.domain === undefined;
  return covers(cookie, url.hostname) && pathMatch(url.pathname, cookie.path ?? '/');
}

function covers({ domain, hostOnly = true }: ReadCookie, host: string): boolean {
  return domain !== undefined && coversHost({ domain, hostOnly }, host);
}
