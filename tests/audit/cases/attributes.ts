import { inDays, jwt } from '../site.ts';
import { type Case, csrfToken, HTTP, LOCAL, remember, session, sound, theme } from './page.ts';

/** What is said of the attributes of a cookie and of its name. */
export const ATTRIBUTES: readonly Case[] = [
  { code: 'notSecure', severity: 'high', what: 'a session', cookies: [session({ secure: false })] },
  {
    code: 'notSecure',
    severity: 'high',
    what: 'a session on a public site over http, which has to come to that',
    cookies: [session({ secure: false })],
    where: HTTP,
  },
  {
    code: 'notSecure',
    severity: 'high',
    what: 'a remembered login',
    cookies: [{ ...remember, secure: false }],
  },
  {
    code: 'notSecure',
    severity: 'medium',
    what: 'a csrf token',
    cookies: [{ ...csrfToken, secure: false }],
  },
  {
    code: 'notSecure',
    severity: 'high',
    what: 'https on a local host',
    cookies: [session({ secure: false, domain: 'localhost' })],
    where: { pageUrl: 'https://localhost/' },
  },
  {
    code: 'notHttpOnly',
    severity: 'high',
    what: 'a session',
    cookies: [session({ httpOnly: false })],
  },
  {
    code: 'notHttpOnly',
    severity: 'high',
    what: 'a session under development',
    cookies: [session({ httpOnly: false })],
    where: LOCAL,
  },
  {
    code: 'notHttpOnly',
    severity: 'low',
    what: "a token that Clerk's scripts read",
    cookies: [
      sound({ name: '__session', value: jwt({ sub: 'user_1', exp: 1795253400 }), httpOnly: false }),
    ],
  },
  {
    code: 'noSameSite',
    severity: 'medium',
    what: 'a session',
    cookies: [session({ sameSite: 'unspecified' })],
  },
  {
    code: 'sameSiteNone',
    severity: 'medium',
    what: 'a session',
    cookies: [session({ sameSite: 'no_restriction' })],
  },
  {
    code: 'sameSiteNone',
    severity: 'note',
    what: 'a theme',
    cookies: [{ ...theme, sameSite: 'no_restriction' }],
  },
  {
    code: 'longLived',
    severity: 'medium',
    what: 'a session of a year',
    cookies: [session(inDays(365))],
    params: ['365'],
  },
  {
    code: 'longLived',
    severity: 'low',
    what: 'a session of two months',
    cookies: [session(inDays(60))],
    params: ['60'],
  },
  {
    code: 'longLived',
    severity: 'low',
    what: 'a login remembered for more than a year',
    cookies: [{ ...remember, ...inDays(399) }],
    params: ['399'],
  },
  {
    code: 'livesForever',
    severity: 'medium',
    what: 'a session of ten years',
    cookies: [session(inDays(3650))],
  },
  {
    code: 'wideDomain',
    severity: 'low',
    what: 'a session for every sub-domain',
    cookies: [session({ hostOnly: false })],
    params: ['example.com', 'example.com'],
  },
  {
    code: 'wideDomain',
    severity: 'low',
    what: 'a session for the domain above',
    cookies: [session({ hostOnly: false })],
    where: { pageUrl: 'https://www.example.com/' },
    params: ['example.com', 'www.example.com'],
  },
  {
    code: 'noHostPrefix',
    severity: 'note',
    what: 'a session that could have it',
    cookies: [session()],
    params: ['__Host-sessionid'],
  },
  {
    code: 'noHostPrefix',
    severity: 'note',
    what: 'one with the lesser prefix',
    cookies: [session({ name: '__Secure-sessionid' })],
    params: ['__Host-sessionid'],
  },
];
