import { HOUR, MINUTE, type Page } from '../page.ts';

export const expiring: Page = {
  path: '/expiring',
  title: 'About to expire',
  summary: 'Ten seconds, a minute, five minutes.',
  about: 'Stay on the page and watch them run out; reload to start again.',
  open: () => ({
    cookies: [
      'expiring_10_seconds=going; Path=/; Max-Age=10',
      `expiring_1_minute=going; Path=/; Max-Age=${MINUTE}`,
      `expiring_5_minutes=going; Path=/; Max-Age=${5 * MINUTE}`,
      `expiring_59_minutes=going; Path=/; Max-Age=${HOUR - MINUTE}`,
      'expiring_already=never-there; Path=/; Max-Age=0',
    ],
  }),
};
