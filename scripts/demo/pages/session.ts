import type { Page } from '../page.ts';

export const session: Page = {
  path: '/session',
  title: 'Session cookies',
  summary: 'Gone when the browser session ends.',
  about:
    'No Max-Age and no Expires: they live in memory. A browser that restores its tabs restores them, too.',
  open: () => ({
    cookies: [
      'session_plain=until-the-browser-closes; Path=/',
      'session_httponly=no-script-sees-me; Path=/; HttpOnly; SameSite=Lax',
      'session_strict=same-site-only; Path=/; SameSite=Strict',
      'session_bad_expiry=an-expiry-that-is-no-date; Path=/; Expires=tomorrow',
    ],
  }),
};
