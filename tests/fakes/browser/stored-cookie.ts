import type { Cookies } from 'webextension-polyfill';
import type { Cookie } from '../../../lib/cookie/cookie.ts';
import { domainMatch } from '../../../lib/cookie/domain-match.ts';
import { pathMatch } from '../../../lib/cookie/path-match.ts';
import { registrableDomain } from '../../../lib/cookie/site.ts';

export type BrowserKind = 'chromium' | 'firefox';

/** A cookie as the fake browser keeps it; `domain` without a dot. */
export interface StoredCookie {
  readonly name: string;
  readonly value: string;
  readonly domain: string;
  readonly hostOnly: boolean;
  readonly path: string;
  readonly secure: boolean;
  readonly httpOnly: boolean;
  readonly sameSite: Cookies.SameSiteStatus;
  readonly expirationDate?: number;
  readonly storeId: string;
  readonly partitionKey?: Cookies.PartitionKey;
  readonly firstPartyDomain: string;
}

/** Our cookie as the browser keeps it. */
export function toStored({ expirationDate, partitionKey, ...rest }: Cookie): StoredCookie {
  return {
    ...rest,
    ...(expirationDate === null ? {} : { expirationDate }),
    ...(partitionKey === null ? {} : { partitionKey }),
  };
}

/** What `cookies.*` hands out. */
export function toApi(cookie: StoredCookie, kind: BrowserKind): Cookies.Cookie {
  const { domain, hostOnly, firstPartyDomain, partitionKey, ...rest } = cookie;
  const ofFirefox = { firstPartyDomain, partitionKey: partitionKey ?? null };
  const ofChromium = partitionKey ? { partitionKey } : {};
  // The published types demand a first-party domain, of which Chromium knows nothing.
  return {
    ...rest,
    ...(kind === 'firefox' ? ofFirefox : ofChromium),
    domain: hostOnly ? domain : `.${domain}`,
    hostOnly,
    session: cookie.expirationDate === undefined,
  } as Cookies.Cookie;
}

export function identity(cookie: StoredCookie): string {
  const { name, domain, hostOnly, path, storeId, partitionKey, firstPartyDomain } = cookie;
  const { topLevelSite, hasCrossSiteAncestor } = partitionKey ?? {};
  return JSON.stringify([
    name,
    domain,
    hostOnly,
    path,
    storeId,
    topLevelSite,
    hasCrossSiteAncestor,
    firstPartyDomain,
  ]);
}

/** Whether the cookie is sent to a URL. */
export function isSentTo(cookie: StoredCookie, url: URL): boolean {
  const { domain, hostOnly, secure, path } = cookie;
  const host = url.hostname;
  return (
    (hostOnly ? host === domain : domainMatch(host, domain)) &&
    (!secure || url.protocol === 'https:') &&
    pathMatch(url.pathname, path)
  );
}

/** Whether `getAll({ domain })` finds it: Firefox looks within the site of that name only. */
export function isListedUnder(cookie: StoredCookie, domain: string, kind: BrowserKind): boolean {
  if (kind === 'chromium') return domainMatch(cookie.domain, domain);
  const wanted = domain.toLowerCase();
  return (
    registrableDomain(cookie.domain) === registrableDomain(wanted) &&
    domainMatch(cookie.domain, wanted)
  );
}

/** Without a key only what is unpartitioned, with an empty one everything. */
export function isInPartition(
  { partitionKey }: StoredCookie,
  wanted: Cookies.PartitionKey | null | undefined,
): boolean {
  if (!wanted) return partitionKey === undefined;
  if (wanted.topLevelSite === undefined) return true;
  return (
    partitionKey?.topLevelSite === wanted.topLevelSite &&
    (wanted.hasCrossSiteAncestor === undefined ||
      partitionKey.hasCrossSiteAncestor === wanted.hasCrossSiteAncestor)
  );
}
