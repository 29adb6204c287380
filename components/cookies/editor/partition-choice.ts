import type { Cookie, PartitionKey } from '../../../lib/cookie/cookie.ts';
import { domainMatch } from '../../../lib/cookie/domain-match.ts';

/** Where a cookie is kept: in the ordinary jar, in the partition of the page's site, or in another one. */
export type PartitionChoice = 'none' | 'page' | 'other';

/** The choice that a partition key stands for. `pageSite` is '' where there is no page. */
export function partitionChoice(key: PartitionKey | null, pageSite: string): PartitionChoice {
  if (key === null) return 'none';
  return key.topLevelSite === pageSite ? 'page' : 'other';
}

/** The key of a partition for a cookie of `domain`: one of another site has that site as its ancestor. */
export function partitionOf(
  topLevelSite: string,
  { domain }: Pick<Cookie, 'domain'>,
): PartitionKey {
  const host = URL.canParse(topLevelSite) ? new URL(topLevelSite).hostname : '';
  return {
    topLevelSite,
    hasCrossSiteAncestor: host === '' || !domainMatch(domain.toLowerCase(), host),
  };
}
