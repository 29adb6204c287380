/** The browsers whose `cookies.set` is known here. */
export type ApiBrowser = 'chromium' | 'firefox';

/** Where the two ways of `cookies.set` part. Chromium's is measured in 156, Firefox's in ESR 153. */
export interface SetDialect {
  /** Properties of `details` that only this browser has; each holds a string. */
  readonly ownProperties: readonly string[];
  /** Schemes of the URLs that can have cookies. */
  readonly schemes: readonly string[];
  /** What `storeId` may be in every profile: the default store, or '' for it. */
  readonly defaultStores: readonly string[];
  /** How a name gets its bytes: as UTF-8, or each UTF-16 unit cut down to its lower 8 bits. */
  readonly nameBytes: 'utf-8' | 'cut';
  /** Whether a cookie may do without a name. */
  readonly takesNameless: boolean;
  /** Whether TAB is refused like any other control character. */
  readonly refusesTab: boolean;
  /** Whether a domain is brought into canonical form (RFC 6265bis section 5.1.2) or compared as it is. */
  readonly canonicalizesDomain: boolean;
  /** What becomes of a domain that is its own public suffix. */
  readonly suffixDomain: 'host-only' | 'refused';
  /** Whether a path is checked and encoded as that of a URL. */
  readonly checksPath: boolean;
  /** Name prefixes, Secure over http, and Partitioned without Secure: checked, or taken on trust. */
  readonly checksSecurity: boolean;
  /** Whether `hasCrossSiteAncestor` is refused beside an empty `topLevelSite`. */
  readonly refusesAncestorOfNone: boolean;
  /** Whether `expirationDate` becomes a 64-bit integer of milliseconds first, which wraps around. */
  readonly wrapsExpiry: boolean;
}

export const SET_DIALECTS: Readonly<Record<ApiBrowser, SetDialect>> = {
  // extensions/browser/api/cookies, net/cookies/canonical_cookie.cc (CreateSanitizedCookie)
  chromium: {
    ownProperties: [],
    schemes: ['http:', 'https:', 'ws:', 'wss:'],
    defaultStores: ['', '0'],
    nameBytes: 'utf-8',
    takesNameless: true,
    refusesTab: true,
    canonicalizesDomain: true,
    suffixDomain: 'host-only',
    checksPath: true,
    checksSecurity: true,
    refusesAncestorOfNone: true,
    wrapsExpiry: false,
  },
  // toolkit/components/extensions/parent/ext-cookies.js, netwerk/cookie/CookieValidation.cpp
  firefox: {
    ownProperties: ['firstPartyDomain'],
    schemes: ['http:', 'https:'],
    defaultStores: ['', 'firefox-default'],
    nameBytes: 'cut',
    takesNameless: false,
    refusesTab: false,
    canonicalizesDomain: false,
    suffixDomain: 'refused',
    checksPath: false,
    checksSecurity: false,
    refusesAncestorOfNone: false,
    wrapsExpiry: true,
  },
};

/** The browser that a cookie store belongs to: Firefox's ids begin with its name (`firefox-default`). */
export function browserOfStore(storeId: string): ApiBrowser {
  return storeId.startsWith('firefox-') ? 'firefox' : 'chromium';
}
