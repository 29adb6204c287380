import type { Page } from '../page.ts';

export const prefixes: Page = {
  path: '/prefixes',
  title: 'Prefixes',
  summary: 'Names that are a promise, kept and broken.',
  about:
    'A browser checks names that begin with __Secure-, __Host-, __Http- or __Host-Http-. Those with “broken” in them break the promise and must not show up.',
  open: ({ domain }) => ({
    cookies: [
      `__Secure-kept=1; Path=/; Secure${domain}`,
      '__Host-kept=1; Path=/; Secure',
      '__Http-kept=1; Path=/; Secure; HttpOnly',
      '__Host-Http-kept=1; Path=/; Secure; HttpOnly',
      '__Secure-broken=not-secure; Path=/',
      '__Host-broken_path=other-path; Path=/prefixes; Secure',
      `__Host-broken_domain=has-a-domain; Path=/; Secure${domain || '; Domain=example.test'}`,
      '__Http-broken=not-httponly; Path=/; Secure',
      '__host-broken_case=prefixes-ignore-case; Path=/prefixes; Secure',
    ],
  }),
};
