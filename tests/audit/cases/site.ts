import { type Case, csrfToken, HTTP, LOCAL, many, session, sound, theme } from './page.ts';

const PHP = { name: 'PHPSESSID', value: '3v1h9q0o5m7c2r8t4s6u1k0d9a' };

/** What is said of the cookies of a site together. */
export const SITES: readonly Case[] = [
  {
    code: 'siteOverHttp',
    severity: 'high',
    what: 'a session over http',
    cookies: [session({ secure: false })],
    where: HTTP,
    params: ['example.com'],
  },
  {
    code: 'siteOverHttp',
    severity: 'low',
    what: 'a theme over http',
    cookies: [{ ...theme, secure: false }],
    where: HTTP,
    params: ['example.com'],
  },
  {
    code: 'shadows',
    severity: 'medium',
    what: 'two sessions on two paths',
    cookies: [sound(PHP), sound({ ...PHP, path: '/shop' })],
    params: ['PHPSESSID', 'example.com/shop', 'example.com/'],
  },
  {
    code: 'shadows',
    severity: 'medium',
    what: 'a session in a partition beside one in none',
    cookies: [
      sound(PHP),
      sound({
        ...PHP,
        path: '/shop',
        partitionKey: { topLevelSite: 'https://example.com', hasCrossSiteAncestor: false },
      }),
    ],
    params: ['PHPSESSID', 'example.com/shop', 'example.com/'],
  },
  {
    code: 'shadowsLast',
    severity: 'medium',
    what: 'two sessions of Django, which reads the last',
    cookies: [session(), session({ path: '/shop' })],
    params: ['sessionid', 'example.com/shop', 'example.com/'],
  },
  {
    code: 'shadows',
    severity: 'note',
    what: 'a theme of a path the page is not on',
    cookies: [theme, { ...theme, path: '/admin' }],
    params: ['theme', 'example.com/admin', 'example.com/'],
  },
  {
    code: 'shadowsByAge',
    severity: 'medium',
    what: 'sessions of host and domain',
    cookies: [sound({ name: 'sid' }), sound({ name: 'sid', hostOnly: false })],
    params: ['sid', '.example.com', 'example.com'],
  },
  {
    code: 'shadowsByAge',
    severity: 'low',
    what: 'csrf tokens of host and domain',
    cookies: [csrfToken, { ...csrfToken, hostOnly: false }],
    params: ['csrftoken', '.example.com', 'example.com'],
  },
  { code: 'many', severity: 'low', what: '51 cookies', cookies: many(51), params: ['51', '50'] },
  {
    code: 'almostTooMany',
    severity: 'medium',
    what: '170 cookies',
    cookies: many(170),
    params: ['170', '180'],
  },
  {
    code: 'headerTooBig',
    severity: 'medium',
    what: 'three cookies of 3 kB',
    cookies: [1, 2, 3].map((at) => ({ ...theme, name: `part${at}`, value: 'a'.repeat(3000) })),
    params: ['9024', '3'],
  },
  {
    code: 'headerBig',
    severity: 'low',
    what: 'two cookies of 3 kB',
    cookies: [1, 2].map((at) => ({ ...theme, name: `part${at}`, value: 'a'.repeat(3000) })),
    params: ['6016', '2'],
  },
  {
    code: 'notPartitioned',
    severity: 'note',
    what: 'a session of a frame',
    cookies: [sound({ sameSite: 'no_restriction', domain: 'chat.example' })],
    thirdParty: true,
    params: ['1', 'chat.example'],
  },
  {
    code: 'notSecureOthers',
    severity: 'note',
    what: 'a theme',
    cookies: [{ ...theme, secure: false }],
    params: ['1'],
  },
  {
    code: 'secureLater',
    severity: 'note',
    what: 'two sessions under development',
    cookies: [session({ secure: false }), sound({ name: 'sid', secure: false }), theme],
    where: LOCAL,
    params: ['2'],
  },
];
