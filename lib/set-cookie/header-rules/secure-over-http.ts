import type { HeaderRule } from '../header-rule.ts';

/** Secure can be set over https alone, or by this machine itself (section 5.7, step 11). */
export const secureOverHttp: HeaderRule = ({ cookie, isTrustworthy, last, url }) => {
  if (!cookie.secure || isTrustworthy) return [];
  const span = last.get('secure')?.span ?? null;
  return [
    {
      code: 'secureOverHttp',
      severity: 'reject',
      span,
      params: [url.host],
      section: '5.7',
      chromium: 'SecureOnly',
    },
  ];
};
