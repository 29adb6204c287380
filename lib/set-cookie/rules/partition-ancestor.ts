import { domainMatch } from '../../cookie/domain-match.ts';
import { widestDomain } from '../registrable.ts';
import type { Rule } from '../rule.ts';

/**
 * A cookie of another site than the top-level one has that site as its ancestor: both browsers refuse the
 * opposite claim. Partitioned cookies are Secure, hence of an https site.
 */
export const partitionAncestor: Rule = ({ domain, partitionKey }, { isPublicSuffix }) => {
  if (partitionKey === null || partitionKey.hasCrossSiteAncestor) return [];
  const { topLevelSite } = partitionKey;
  if (!URL.canParse(topLevelSite)) return [];
  const { protocol, hostname } = new URL(topLevelSite);
  const site = widestDomain(hostname, isPublicSuffix) ?? hostname;
  if (protocol === 'https:' && domainMatch(domain.toLowerCase(), site)) return [];
  return [
    {
      code: 'partitionNeedsAncestor',
      severity: 'reject',
      field: 'partitionKey',
      params: [domain, topLevelSite],
      mend: { partitionKey: { ...partitionKey, hasCrossSiteAncestor: true } },
    },
  ];
};
