/** The SameSite attribute in the spelling of the WebExtensions API (`cookies.SameSiteStatus`). */
export type SameSite = 'no_restriction' | 'lax' | 'strict' | 'unspecified';

/** The jar within the jar that a `Partitioned` cookie lives in (CHIPS; `cookies.CookiePartitionKey`). */
export interface PartitionKey {
  /** Scheme and registrable domain of the page in the address bar, such as `https://example.com`. */
  readonly topLevelSite: string;
  readonly hasCrossSiteAncestor: boolean;
}

/**
 * One stored cookie, as RFC 6265bis section 5.7 describes it, in the terms of the WebExtensions API.
 * Immutable, and free of `undefined`, so that it survives every message and every store unchanged.
 */
export interface Cookie {
  readonly name: string;
  readonly value: string;
  /** Never with a leading dot: `hostOnly` alone tells a host's own cookie from a domain cookie. */
  readonly domain: string;
  readonly hostOnly: boolean;
  readonly path: string;
  readonly secure: boolean;
  readonly httpOnly: boolean;
  readonly sameSite: SameSite;
  /** Seconds since 1970, possibly fractional; null for a session cookie. */
  readonly expirationDate: number | null;
  /** The cookie store: the default one, incognito, or a Firefox container. */
  readonly storeId: string;
  /** null for an unpartitioned cookie. */
  readonly partitionKey: PartitionKey | null;
  /** Firefox's first-party isolation; '' where it is not used. */
  readonly firstPartyDomain: string;
}

/** The domain as browsers show it: with a leading dot when it covers sub-domains, bare when host-only. */
export function dottedDomain(cookie: Pick<Cookie, 'domain' | 'hostOnly'>): string {
  return cookie.hostOnly ? cookie.domain : `.${cookie.domain}`;
}
