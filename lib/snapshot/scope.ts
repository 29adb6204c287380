import { coversHost } from '../cookie/domain-match.ts';
import type { JarQuery } from '../cookie/jar.ts';
import type { CookieKey } from '../cookie/key.ts';
import { registrableDomain } from '../cookie/site.ts';

/** Which cookies a snapshot is about: what is not in its scope it neither holds nor touches. */
export interface SnapshotScope {
  /** The one cookie store: the default one, incognito, or a Firefox container. */
  readonly storeId: string;
  /** Registrable domains; null for the whole store. */
  readonly sites: readonly string[] | null;
  /** Hosts of a page's frames: the unpartitioned cookies that they can receive belong to it as well. */
  readonly hosts: readonly string[];
}

/** Beyond so many sites the whole store is listed in one go. */
const MANY_SITES = 8;

/**
 * The one site that a cookie belongs to: that of its partition, where it has one, since it can be met there
 * alone; else that of its domain.
 */
export function siteOfCookie({ domain, partitionKey }: CookieKey): string {
  const top = partitionKey?.topLevelSite ?? '';
  return registrableDomain(URL.canParse(top) ? new URL(top).hostname : domain);
}

/** The scope of one site. */
export function siteScope(storeId: string, site: string): SnapshotScope {
  return { storeId, sites: [site], hosts: [] };
}

/** The scope of what is on a page: its site, and what its frames can receive. Addresses that are no web pages count for nothing. */
export function pageScope(
  storeId: string,
  pageUrl: string,
  frameUrls: readonly string[],
): SnapshotScope {
  const sites = hostsOf([pageUrl]).map(registrableDomain);
  const hosts = hostsOf(frameUrls).filter((host) => !sites.includes(registrableDomain(host)));
  return { storeId, sites, hosts };
}

/** The scope of a whole cookie store. */
export function storeScope(storeId: string): SnapshotScope {
  return { storeId, sites: null, hosts: [] };
}

/** Makes the test whether a cookie is in a scope. */
export function scopeTest({ storeId, sites, hosts }: SnapshotScope): (key: CookieKey) => boolean {
  const known = sites && new Set(sites);
  return (key) =>
    key.storeId === storeId &&
    (known === null ||
      known.has(siteOfCookie(key)) ||
      (key.partitionKey === null && hosts.some((host) => coversHost(key, host))));
}

/** Makes the test whether what an origin stores belongs to a scope: frames of other sites are in a tab as well. */
export function originTest({ sites, hosts }: SnapshotScope): (origin: string) => boolean {
  return (origin) => {
    if (sites === null) return true;
    const host = URL.canParse(origin) ? new URL(origin).hostname : '';
    return sites.includes(registrableDomain(host)) || hosts.includes(host);
  };
}

/** What to list for all cookies of a scope; the answers hold more than those. */
export function scopeQueries({ storeId, sites, hosts }: SnapshotScope): JarQuery[] {
  if (sites === null || sites.length > MANY_SITES) return [{ storeId }];
  const domains = sites.map((domain) => ({ storeId, domain }));
  const partitions = sites.flatMap((site) =>
    ['https', 'http'].map((scheme) => ({ storeId, topLevelSite: `${scheme}://${site}` })),
  );
  return [...domains, ...partitions, ...(hosts.length > 0 ? [{ storeId, hosts }] : [])];
}

function hostsOf(urls: readonly string[]): string[] {
  const web = urls.filter((url) => /^https?:/i.test(url) && URL.canParse(url));
  return [...new Set(web.map((url) => new URL(url).hostname))];
}
