import type { Cookie } from '../cookie/cookie.ts';
import { sameCookie } from '../cookie/differences.ts';
import { domainMatch } from '../cookie/domain-match.ts';
import type { Jar } from '../cookie/jar.ts';
import { type CookieKey, keyId, keyOf } from '../cookie/key.ts';
import { isExpired } from '../cookie/lifetime.ts';

/** What is written down before the first cookie is taken away: enough to put everything back. */
export interface HeldCookies {
  /** The candidates, as they were. */
  readonly cookies: readonly Cookie[];
  /** Ids of the other cookies of these names that were there already, and are nobody's business. */
  readonly bystanders: readonly string[];
}

/** Where it is written down. It outlives the background, and of ordinary windows also the browser. */
export interface HeldStore {
  load(): Promise<HeldCookies | null>;
  save(held: HeldCookies): Promise<void>;
  clear(): Promise<void>;
}

/** How often a cookie is put back that something else changes at that very moment. */
const ATTEMPTS = 3;

/** Reads the candidates that are there, and what stands beside them. */
export async function readHeld(keys: readonly CookieKey[], jar: Jar): Promise<HeldCookies> {
  const there = await listAround(keys, jar);
  const cookies = keys.flatMap((key) => there.get(keyId(key)) ?? []);
  const ids = new Set(cookies.map(keyId));
  const bystanders = [...there.values()].filter(
    (each) => !ids.has(keyId(each)) && cookies.some((one) => isNamesake(each, one)),
  );
  return { cookies, bystanders: bystanders.map(keyId) };
}

/**
 * Brings the candidates back to what they were, and removes cookies of their names that have come since. What is as
 * it was is not touched, so that it may be called at any moment and again. Resolves to whether all is back; a cookie
 * that has expired meanwhile has nowhere to go back to. `now` in milliseconds.
 */
export async function putBack(held: HeldCookies, jar: Jar, now: () => number): Promise<boolean> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const { newcomers, missing } = await whatIsWrong(held, jar, now());
    if (newcomers.length + missing.length === 0) return true;
    for (const newcomer of newcomers) await jar.remove(keyOf(newcomer));
    for (const cookie of missing) await jar.write(cookie);
  }
  // What has its value is back, even where the browser now keeps some attribute otherwise.
  const { newcomers, lost } = await whatIsWrong(held, jar, now());
  return newcomers.length + lost.length === 0;
}

/** Takes candidates away; resolves to whether they are gone. */
export async function takeAway(
  { cookies }: HeldCookies,
  absent: readonly string[],
  jar: Jar,
): Promise<boolean> {
  for (const cookie of cookies) {
    if (absent.includes(keyId(cookie)) && !(await jar.remove(keyOf(cookie)))) return false;
  }
  return true;
}

/**
 * The candidates with the values that the site has given them meanwhile, where they had not been taken away: a site
 * that gives its session a new ID with every page would take the old one for a stolen one.
 */
export async function withRenewed(
  held: HeldCookies,
  absent: readonly string[],
  jar: Jar,
): Promise<HeldCookies> {
  const there = await listAround(held.cookies, jar);
  const cookies = held.cookies.map((cookie) => {
    const current = there.get(keyId(cookie));
    const isRenewed = current && current.value !== cookie.value && !absent.includes(keyId(cookie));
    return isRenewed ? current : cookie;
  });
  return cookies.some((cookie, index) => cookie !== held.cookies[index])
    ? { ...held, cookies }
    : held;
}

async function whatIsWrong({ cookies, bystanders }: HeldCookies, jar: Jar, now: number) {
  const there = await listAround(cookies, jar);
  const known = new Set([...cookies.map(keyId), ...bystanders]);
  const missing = cookies.filter((cookie) => {
    const current = there.get(keyId(cookie));
    return !isExpired(cookie, now) && !(current && sameCookie(cookie, current));
  });
  return {
    newcomers: [...there.values()].filter(
      (each) => !known.has(keyId(each)) && cookies.some((one) => isNamesake(each, one)),
    ),
    missing,
    lost: missing.filter((cookie) => there.get(keyId(cookie))?.value !== cookie.value),
  };
}

/** Everything that lives where these cookies do, by id. */
async function listAround(keys: readonly CookieKey[], jar: Jar): Promise<Map<string, Cookie>> {
  const stores = Map.groupBy(keys, ({ storeId }) => storeId);
  const listings = await Promise.all(
    [...stores].map(([storeId, members]) =>
      jar.list({ storeId, hosts: [...new Set(members.map(({ domain }) => domain))] }),
    ),
  );
  return new Map(listings.flat().map((cookie) => [keyId(cookie), cookie]));
}

/** Whether a cookie could be sent beside another under the same name. */
function isNamesake(cookie: Cookie, other: Cookie): boolean {
  return (
    cookie.name === other.name &&
    cookie.storeId === other.storeId &&
    cookie.firstPartyDomain === other.firstPartyDomain &&
    cookie.partitionKey?.topLevelSite === other.partitionKey?.topLevelSite &&
    (domainMatch(cookie.domain, other.domain) || domainMatch(other.domain, cookie.domain))
  );
}
