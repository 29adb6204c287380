import { widestDomain } from '../../registrable.ts';
import { type ApiCheck, type ApiContext, rejection } from '../api-issue.ts';

/**
 * A partition key names a site by a URL with a host (or of a file). A claim to have no cross-site ancestor
 * holds only where URL and site are the same, scheme included; the opposite claim always does.
 */
export const partitionKey: ApiCheck = (call, { refusesAncestorOfNone }, context) => {
  if (call.partitionKey === null) return [];
  const { topLevelSite, hasCrossSiteAncestor } = call.partitionKey;
  if (topLevelSite === null) {
    return hasCrossSiteAncestor === null ? [] : [rejection('partitionNeedsSite', 'partitionKey')];
  }
  if (topLevelSite === '') {
    return hasCrossSiteAncestor && refusesAncestorOfNone
      ? [rejection('partitionNeedsSite', 'partitionKey')]
      : [];
  }
  const site = URL.canParse(topLevelSite) ? siteOf(new URL(topLevelSite), context) : null;
  if (site === null) return [rejection('partitionSiteMalformed', 'partitionKey')];
  const isOwn = call.url !== null && siteOf(call.url, context) === site;
  return hasCrossSiteAncestor === false && !isOwn
    ? [rejection('partitionNeedsAncestor', 'partitionKey')]
    : [];
};

function siteOf({ protocol, hostname }: URL, { isPublicSuffix }: ApiContext): string | null {
  if (hostname === '' && protocol !== 'file:') return null;
  return `${protocol}//${widestDomain(hostname, isPublicSuffix) ?? hostname}`;
}
