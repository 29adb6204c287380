import type { Cookie, PartitionKey } from '../cookie/cookie.ts';
import { coversHost, domainMatch } from '../cookie/domain-match.ts';
import { hostOf } from './page.ts';

/**
 * Makes the test whether a cookie belongs to what is on the page: the page or one of its frames could
 * receive it, at whatever path, and it is unpartitioned or in this page's own partition. The addresses are
 * parsed once, not once for each of thousands of cookies.
 */
export function pageScope(
  pageUrl: string,
  frameUrls: readonly string[],
): (cookie: Cookie) => boolean {
  const hosts = [...new Set([pageUrl, ...frameUrls].map(hostOf))];
  return (cookie) =>
    cookie.partitionKey
      ? isPartitionOf(cookie.partitionKey, pageUrl)
      : hosts.some((host) => coversHost(cookie, host));
}

/** Whether one cookie belongs to what is on the page; see `pageScope`. */
export function belongsToPage(
  cookie: Cookie,
  pageUrl: string,
  frameUrls: readonly string[],
): boolean {
  return pageScope(pageUrl, frameUrls)(cookie);
}

/** Whether a partition is the page's own: its top-level site is the site of the page. */
export function isPartitionOf(key: PartitionKey, pageUrl: string): boolean {
  if (!URL.canParse(key.topLevelSite)) return false;
  const page = new URL(pageUrl);
  const top = new URL(key.topLevelSite);
  return top.protocol === page.protocol && domainMatch(page.hostname, top.hostname);
}
