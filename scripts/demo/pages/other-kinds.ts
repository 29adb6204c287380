import { DAY, HOUR, MINUTE, type Page, YEAR } from '../page.ts';
import { googleAnalytics, googleAnalyticsSession, metaBrowserId } from '../values/analytics.ts';
import { cookiebotConsent, oneTrustConsent } from '../values/consent.ts';
import { djangoCsrfToken } from '../values/django.ts';
import { awsLoadBalancer, bigIpServer, cloudflareBot } from '../values/infrastructure.ts';
import { laravelCookie } from '../values/laravel.ts';
import { randomText } from '../values/random.ts';

export const otherKinds: Page = {
  path: '/other-kinds',
  title: 'What only looks like a session',
  summary: 'Random, HttpOnly, well named, and no session.',
  about:
    'Tokens against forgery, statistics, consent, load balancers, bot management, preferences. None of them carries the session.',
  open: ({ now, domain }) => ({
    cookies: [
      `csrftoken=${djangoCsrfToken()}; Path=/; Max-Age=${364 * DAY}; SameSite=Lax`,
      `XSRF-TOKEN=${laravelCookie('XSRF-TOKEN')}; Path=/; Max-Age=${2 * HOUR}; SameSite=Lax`,
      `_ga=${googleAnalytics(now)}; Path=/; Max-Age=${400 * DAY}${domain}`,
      `_ga_7XK2P9Q4LM=${googleAnalyticsSession(now)}; Path=/; Max-Age=${400 * DAY}${domain}`,
      `_fbp=${metaBrowserId(now)}; Path=/; Max-Age=${90 * DAY}; SameSite=Lax${domain}`,
      `OptanonConsent=${oneTrustConsent(now)}; Path=/; Max-Age=${YEAR}; SameSite=Lax${domain}`,
      `CookieConsent=${cookiebotConsent(now)}; Path=/; Max-Age=${YEAR}`,
      `AWSALB=${awsLoadBalancer()}; Path=/; Max-Age=${7 * DAY}`,
      `BIGipServerpool_web=${bigIpServer()}; Path=/; HttpOnly`,
      `SERVERID=web-02; Path=/; HttpOnly; SameSite=Lax`,
      `__cf_bm=${cloudflareBot(now)}; Path=/; Max-Age=${30 * MINUTE}; HttpOnly`,
      `theme=auto; Path=/; Max-Age=${YEAR}; SameSite=Lax`,
      'residence=IT; Path=/',
      'author_filter=melville; Path=/',
      `session_count=7; Path=/; Max-Age=${30 * MINUTE}`,
      `request_trace=${randomText('0123456789abcdef', 32)}; Path=/; Max-Age=${MINUTE}`,
    ],
  }),
};
