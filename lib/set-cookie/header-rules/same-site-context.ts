import type { SameSite } from '../../cookie/cookie.ts';
import type { HeaderRule } from '../header-rule.ts';
import { foreignSite } from '../same-site.ts';

const REASONS: Readonly<Record<SameSite, readonly [code: string, chromium: string] | null>> = {
  strict: ['crossSiteStrict', 'SchemefulSameSiteStrict'],
  lax: ['crossSiteLax', 'SchemefulSameSiteLax'],
  unspecified: ['crossSiteUnset', 'SchemefulSameSiteUnspecifiedTreatedAsLax'],
  no_restriction: null,
};

/** Inside another site's page, only a cookie with SameSite=None can be set (section 5.7, step 17). */
export const sameSiteContext: HeaderRule = ({ cookie, isCrossSite, profile, last, request }) => {
  if (!isCrossSite) return [];
  if (cookie.sameSite === 'unspecified' && profile.sameSiteDefault === 'none') return [];
  const reason = REASONS[cookie.sameSite];
  if (reason === null) return [];
  const [code, chromium] = reason;
  const span = last.get('samesite')?.span ?? null;
  return [
    {
      code,
      severity: 'reject',
      span,
      params: [foreignSite(request)],
      section: '5.7',
      chromium,
    },
  ];
};
