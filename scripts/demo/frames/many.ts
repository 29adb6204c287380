import type { Page } from '../page.ts';

const COUNT = 90;

export const manyFrame: Page = {
  path: '/frame/many',
  title: '90 cookies',
  summary: 'All of them third-party on the page around.',
  open: () => ({
    cookies: Array.from(
      { length: COUNT },
      (_, i) =>
        `frame_${String(i + 1).padStart(3, '0')}=third-party-${i + 1}; Path=/; Secure; SameSite=None`,
    ),
  }),
};
