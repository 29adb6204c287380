import type { Cookies } from 'webextension-polyfill';
import type { Cookie } from '../cookie/cookie.ts';
import type { JarQuery } from '../cookie/jar.ts';
import { keyId } from '../cookie/key.ts';
import { listingDomain, listingDomains } from '../cookie/listing-domain.ts';
import { browser } from './api.ts';
import { fromApi } from './api-cookie.ts';
import { type Dialect, dialect } from './dialect.ts';

/** The cookies that answer a query, in one call of the browser's or, where it takes more, in several. */
export async function listCookies(
  query: JarQuery,
  more: Pick<Cookies.GetAllDetailsType, 'name'> = {},
): Promise<Cookie[]> {
  const listings = await Promise.all(
    domainsOf(query, dialect).map((domain) =>
      browser.cookies.getAll({ ...more, ...toListDetails(query, domain, dialect) }),
    ),
  );
  const cookies = listings.flat().map(fromApi);
  if (listings.length === 1) return cookies;
  return [...new Map(cookies.map((cookie) => [keyId(cookie), cookie])).values()];
}

/** The domains to list by, one call each; undefined stands for every domain. */
function domainsOf({ domain, hosts }: JarQuery, dialect: Dialect): (string | undefined)[] {
  if (!hosts) return [domain];
  const perHost = dialect.listsBelowSuffix ? listingDomain : listingDomains;
  return [...new Set(hosts.flatMap(perHost))];
}

function toListDetails(
  { storeId, topLevelSite }: JarQuery,
  domain: string | undefined,
  { firstPartyDomain }: Dialect,
): Cookies.GetAllDetailsType {
  const details: Cookies.GetAllDetailsType = {
    storeId,
    // An empty partition key asks for every partition and for what has none.
    partitionKey: topLevelSite === undefined ? {} : { topLevelSite },
    ...(domain === undefined ? {} : { domain }),
  };
  // null asks Firefox for every first-party domain; the published types know strings only.
  return firstPartyDomain ? Object.assign(details, { firstPartyDomain: null }) : details;
}
