import { randomUUID } from 'node:crypto';
import { MINUTE, type Page, YEAR } from '../page.ts';

export const stats: Page = {
  path: '/frame/stats',
  title: 'Statistics',
  summary: 'Counts visitors across sites, where the browser lets it.',
  open: ({ now }) => ({
    cookies: [
      `uid=${randomUUID()}; Path=/; Max-Age=${YEAR}; Secure; SameSite=None`,
      `last_hit=${now}; Path=/; Max-Age=${30 * MINUTE}; Secure; SameSite=None`,
    ],
  }),
};
