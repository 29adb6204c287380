import type { Cookie } from './cookie.ts';

/** What tells two cookies apart: every read, write and removal uses all of it. */
export type CookieKey = Pick<
  Cookie,
  'storeId' | 'partitionKey' | 'firstPartyDomain' | 'domain' | 'hostOnly' | 'path' | 'name'
>;

/** The key of a cookie, without its contents. */
export function keyOf(cookie: CookieKey): CookieKey {
  const { storeId, partitionKey, firstPartyDomain, domain, hostOnly, path, name } = cookie;
  return { storeId, partitionKey, firstPartyDomain, domain, hostOnly, path, name };
}

/** A string that is equal exactly when two keys are: for maps, row ids and look-ups. */
export function keyId(key: CookieKey): string {
  const { partitionKey } = key;
  return JSON.stringify([
    key.storeId,
    partitionKey?.topLevelSite ?? null,
    partitionKey?.hasCrossSiteAncestor ?? null,
    key.firstPartyDomain,
    key.domain,
    key.hostOnly,
    key.path,
    key.name,
  ]);
}
