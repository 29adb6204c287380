import { siteOf } from '../../cookie/site.ts';
import type { HeaderRule } from '../header-rule.ts';

/** Cookies of another site than the page's: blocked, or kept apart for that page's site, where they are not so anyhow. */
export const thirdParty: HeaderRule = ({ isCrossSite, last, profile, request, cookie }) => {
  if (!isCrossSite || last.get('partitioned')) return [];
  const base = {
    span: null,
    params: [siteOf(request.topUrl ?? '')],
    section: 'third-party cookies',
  } as const;
  if (cookie.partitionKey !== null)
    return [{ ...base, code: 'thirdPartyPartitioned', severity: 'rewrite' }];
  return profile.thirdPartyCookies === 'blocked'
    ? [{ ...base, code: 'thirdPartyBlocked', severity: 'reject', chromium: 'UserPreferences' }]
    : [{ ...base, code: 'thirdParty', severity: 'warn' }];
};
