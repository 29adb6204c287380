import type { Cookies } from 'webextension-polyfill';
import type { JarQuery } from '../cookie/jar.ts';
import { listingDomain, listingDomains } from '../cookie/listing-domain.ts';
import { type Dialect, dialect } from './dialect.ts';

/** Details for `cookies.getAll` that together answer a query: of one call or, where it takes more, of several. */
export function listDetails(query: JarQuery): Cookies.GetAllDetailsType[] {
  return domainsOf(query, dialect).map((domain) => toListDetails(query, domain, dialect));
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
