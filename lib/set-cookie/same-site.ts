import type { PartitionKey } from '../cookie/cookie.ts';
import { registrableDomain, siteOf } from '../cookie/site.ts';
import type { Profile } from './profiles/profile.ts';
import type { SetCookieRequest } from './verdict.ts';

/** Whether a response answers a request that another site's page made from inside (RFC 6265bis section 5.2.1). */
export function isCrossSite(request: SetCookieRequest, profile: Profile): boolean {
  const { url, topUrl, context, frames = [] } = request;
  if (topUrl === null || (context !== 'frame' && context !== 'subresource')) return false;
  const site = profile.schemefulSites ? siteOf : domainOf;
  const own = site(topUrl);
  // The "site for cookies" is that of the page only if all between share it.
  return [url, ...frames].some((each) => site(each) !== own);
}

/**
 * The site that makes a response cross-site: that of the page, or where the response is of the page's own site
 * that of a frame in between.
 */
export function foreignSite({ url, topUrl, frames = [] }: SetCookieRequest): string {
  const own = siteOf(url);
  const sites = [topUrl ?? '', ...frames].map(siteOf);
  return sites.find((site) => site !== own && site !== '') ?? siteOf(topUrl ?? '');
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
