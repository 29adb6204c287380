import type { Page } from '../page.ts';

export const refused: Page = {
  path: '/refused',
  title: 'Refused by the browser',
  summary: 'Set-Cookie headers that come to nothing.',
  about:
    'Each is refused for a reason of its own, and names it in its value. If one shows up in the list, something is wrong.',
  open: () => ({
    cookies: [
      'refused_none=SameSite=None-without-Secure; Path=/; SameSite=None',
      'refused_partitioned=Partitioned-without-Secure; Path=/; Partitioned',
      'refused_domain=a-domain-that-is-not-ours; Path=/; Domain=example.org',
      'refused_deeper=a-domain-below-our-own; Path=/; Domain=deeper.shop.example.test',
      'refused_suffix=a-public-suffix; Path=/; Domain=test',
      '__Secure-refused=prefix-without-Secure; Path=/',
      `refused_size=${'x'.repeat(4097)}; Path=/`,
      'refused_past=expired-before-it-came; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT',
      '=name-and-value=both; Path=/',
    ],
  }),
};
