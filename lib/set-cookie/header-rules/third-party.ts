import type { HeaderRule } from '../header-rule.ts';
import { foreignSite } from '../same-site.ts';

/** Cookies of another site than the page's: blocked, or kept apart for that page's site, where they are not so anyhow. */
export const thirdParty: HeaderRule = ({ isCrossSite, last, profile, request, cookie }) => {
  if (!isCrossSite || last.get('partitioned')) return [];
  const base = {
    span: null,
    params: [foreignSite(request)],
    section: 'third-party cookies',
  } as const;
  if (cookie.partitionKey !== null)
    return [{ ...base, code: 'thirdPartyPartitioned', severity: 'rewrite' }];
  return profile.thirdPartyCookies === 'blocked'
    ? [{ ...base, code: 'thirdPartyBlocked', severity: 'reject', chromium: 'UserPreferences' }]
    : [{ ...base, code: 'thirdParty', severity: 'warn' }];
};
