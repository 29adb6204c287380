import type { Cookies } from 'webextension-polyfill';
import type { Cookie, PartitionKey } from '../cookie/cookie.ts';
import { domainMatch } from '../cookie/domain-match.ts';
import type { CookieKey } from '../cookie/key.ts';
import { cookieUrl } from '../cookie/url.ts';
import type { Dialect } from './dialect.ts';

/** Our cookie from the browser's (`cookies.Cookie`). */
export function fromApi(cookie: Cookies.Cookie): Cookie {
  const domain = cookie.domain.replace(/^\./, '');
  return {
    name: cookie.name,
    value: cookie.value,
    domain,
    hostOnly: cookie.hostOnly,
    path: cookie.path,
    secure: cookie.secure,
    httpOnly: cookie.httpOnly,
    sameSite: cookie.sameSite,
    expirationDate: cookie.expirationDate ?? null,
    storeId: cookie.storeId,
    partitionKey: partitionFromApi(cookie.partitionKey, domain),
    firstPartyDomain: cookie.firstPartyDomain ?? '',
  };
}

/** Details for `cookies.set` that ask for exactly this cookie. */
export function toSetDetails(cookie: Cookie, dialect: Dialect): Cookies.SetDetailsType {
  return {
    url: cookieUrl(cookie),
    name: cookie.name,
    value: cookie.value,
    path: cookie.path,
    secure: cookie.secure,
    httpOnly: cookie.httpOnly,
    sameSite: cookie.sameSite,
    storeId: cookie.storeId,
    ...(cookie.hostOnly ? {} : { domain: cookie.domain }),
    ...(cookie.expirationDate === null ? {} : { expirationDate: cookie.expirationDate }),
    ...jarPart(cookie, dialect),
  };
}

/**
 * Details for `cookies.remove`. They name only URL and name: the browser removes whatever it would send
 * there under that name, so the caller makes sure that this is one cookie.
 */
export function toRemoveDetails(
  cookie: Pick<Cookie, 'secure'> & CookieKey,
  dialect: Dialect,
): Cookies.RemoveDetailsType {
  return {
    url: cookieUrl(cookie),
    name: cookie.name,
    storeId: cookie.storeId,
    ...jarPart(cookie, dialect),
  };
}

/** Which of the jar's separate parts the cookie lives in: partition and first-party domain. */
function jarPart(key: CookieKey, dialect: Dialect) {
  return {
    ...(key.partitionKey ? { partitionKey: { ...key.partitionKey } } : {}),
    ...(dialect.firstPartyDomain ? { firstPartyDomain: key.firstPartyDomain } : {}),
  };
}

/** A missing ancestor bit means false exactly when the cookie's own site is the top-level site. */
function partitionFromApi(
  key: Cookies.PartitionKey | null | undefined,
  domain: string,
): PartitionKey | null {
  if (!key?.topLevelSite) return null;
  const { topLevelSite } = key;
  const topLevelHost = URL.canParse(topLevelSite) ? new URL(topLevelSite).hostname : '';
  return {
    topLevelSite,
    hasCrossSiteAncestor: key.hasCrossSiteAncestor ?? !domainMatch(domain, topLevelHost),
  };
}
