import type { HeaderRule } from '../header-rule.ts';

/** SameSite=None without Secure is refused by both browsers. */
export const sameSiteNone: HeaderRule = ({ cookie, last }) => {
  if (cookie.sameSite !== 'no_restriction' || cookie.secure) return [];
  const span = last.get('samesite')?.span ?? null;
  return [
    {
      code: 'sameSiteNoneNeedsSecure',
      severity: 'reject',
      span,
      params: [],
      section: '5.7',
      chromium: 'SameSiteNoneInsecure',
    },
  ];
};
