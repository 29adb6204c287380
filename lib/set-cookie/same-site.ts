import type { PartitionKey } from '../cookie/cookie.ts';
import { registrableDomain, siteOf } from '../cookie/site.ts';
import type { Profile } from './profiles/profile.ts';
import type { SetCookieRequest } from './verdict.ts';

/** Whether a response answers a request that another site's page made from inside (RFC 6265bis section 5.2.1). */
export function isCrossSite(request: SetCookieRequest, profile: Profile): boolean {
  const { url, topUrl, context } = request;
  if (topUrl === null || (context !== 'frame' && context !== 'subresource')) return false;
  return profile.schemefulSites
    ? siteOf(url) !== siteOf(topUrl)
    : domainOf(url) !== domainOf(topUrl);
}

/** The partition for the cookies of a response: the site in the address bar. */
export function partitionOf(request: SetCookieRequest, crossSite: boolean): PartitionKey {
  const { url, topUrl, context } = request;
  const isInside = context === 'frame' || context === 'subresource';
  const top = isInside ? (topUrl ?? url) : url;
  return { topLevelSite: siteOf(top), hasCrossSiteAncestor: crossSite };
}

function domainOf(url: string): string {
  return URL.canParse(url) ? registrableDomain(new URL(url).hostname) : '';
}
