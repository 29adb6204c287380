import { browserOfStore, SET_DIALECTS } from '../api/browser.ts';
import { canonicalHost } from '../canonical-host.ts';
import { widestDomain } from '../registrable.ts';
import type { Issue, Rule } from '../rule.ts';

/**
 * The partition of a cookie is named by a site: scheme and registrable domain. Of anything longer both
 * browsers keep just that; without a scheme both refuse; empty, both take the cookie as unpartitioned, but Chromium
 * refuses it if it is to have a cross-site ancestor.
 */
export const partitionSite: Rule = ({ partitionKey, storeId }, { isPublicSuffix }) => {
  if (partitionKey === null) return [];
  const { topLevelSite, hasCrossSiteAncestor } = partitionKey;
  if (topLevelSite === '') {
    const { refusesAncestorOfNone } = SET_DIALECTS[browserOfStore(storeId)];
    const isTaken = !hasCrossSiteAncestor || !refusesAncestorOfNone;
    return [{ ...EMPTY, severity: isTaken ? 'rewrite' : 'reject' }];
  }
  const site = siteOf(topLevelSite, isPublicSuffix);
  if (site === topLevelSite) return [];
  const issue = { field: 'partitionKey', params: [topLevelSite] } as const;
  if (site !== null) {
    return [
      {
        ...issue,
        code: 'partitionSiteTooLong',
        severity: 'rewrite',
        params: [topLevelSite, site],
        mend: { partitionKey: { ...partitionKey, topLevelSite: site } },
      },
    ];
  }
  const host = canonicalHost(topLevelSite);
  if (host === null) return [{ ...issue, code: 'partitionSiteMalformed', severity: 'reject' }];
  const withScheme = `https://${host}`;
  return [
    {
      ...issue,
      code: 'partitionSiteWithoutScheme',
      severity: 'reject',
      params: [topLevelSite, withScheme],
      mend: { partitionKey: { ...partitionKey, topLevelSite: withScheme } },
    },
  ];
};

const EMPTY: Omit<Issue, 'severity'> = {
  code: 'partitionSiteEmpty',
  field: 'partitionKey',
  params: [],
  mend: { partitionKey: null },
};

function siteOf(url: string, isPublicSuffix: (domain: string) => boolean): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  if (hostname === '' && protocol !== 'file:') return null;
  return `${protocol}//${widestDomain(hostname, isPublicSuffix) ?? hostname}`;
}
