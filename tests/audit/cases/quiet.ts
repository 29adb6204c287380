import { inDays, jwt } from '../site.ts';
import {
  csrfToken,
  LOCAL,
  many,
  type Page,
  remember,
  session,
  sound,
  theme,
  token,
} from './page.ts';

interface Quiet extends Page {
  readonly not?: string;
}

/** Pages that nothing is wrong with, or not what `not` says. */
export const QUIET: readonly Quiet[] = [
  { what: 'a sound session', cookies: [sound()] },
  { what: 'a theme that scripts read', cookies: [theme] },
  { what: 'a csrf token that scripts read', cookies: [csrfToken] },
  {
    what: 'XSRF-TOKEN',
    cookies: [{ ...csrfToken, name: 'XSRF-TOKEN', value: 'e6e03b62-7f3c-4aba-878b-a14509aa3f10' }],
  },
  { what: 'a remembered login of two weeks', cookies: [{ ...remember, ...inDays(14) }] },
  {
    what: 'a tick in a box',
    cookies: [{ ...theme, name: 'remember_me', value: '1', ...inDays(365) }],
  },
  { what: 'a theme of a year', cookies: [{ ...theme, ...inDays(365) }] },
  { what: 'a session of two weeks', cookies: [sound(inDays(14))] },
  { what: 'a token that expires', cookies: [token({ sub: '42', exp: 1795253400 })] },
  {
    what: 'two hosts, each with its own',
    cookies: [sound(), sound({ domain: 'shop.example.com' })],
  },
  { what: 'no cookies at all', cookies: [] },
  { what: 'no page', cookies: [theme], where: { pageUrl: '' } },
  {
    what: 'local http without Secure',
    cookies: [session({ secure: false })],
    where: LOCAL,
    not: 'notSecure',
  },
  {
    what: 'http under .test',
    cookies: [session({ secure: false })],
    where: { pageUrl: 'http://shop.test/' },
    not: 'siteOverHttp',
  },
  {
    what: 'http on 127.0.0.1',
    cookies: [session({ secure: false })],
    where: { pageUrl: 'http://127.0.0.1:3000/' },
    not: 'siteOverHttp',
  },
  {
    what: 'local http',
    cookies: [session({ secure: false })],
    where: LOCAL,
    not: 'notSecure',
  },
  {
    what: 'local http, where the prefix is of no use',
    cookies: [session()],
    where: LOCAL,
    not: 'noHostPrefix',
  },
  {
    what: 'a session of a domain, which may not have the prefix',
    cookies: [session({ hostOnly: false })],
    not: 'noHostPrefix',
  },
  {
    what: 'a session on a path, which may not have the prefix',
    cookies: [session({ path: '/shop' })],
    not: 'noHostPrefix',
  },
  {
    what: 'a domain that two hosts share',
    cookies: [session({ hostOnly: false })],
    where: { hosts: ['www.example.com'] },
    not: 'wideDomain',
  },
  {
    what: 'a theme of the whole domain',
    cookies: [{ ...theme, hostOnly: false }],
    not: 'wideDomain',
  },
  {
    what: 'None in a partition',
    cookies: [
      sound({
        sameSite: 'no_restriction',
        partitionKey: { topLevelSite: 'https://other.example', hasCrossSiteAncestor: true },
      }),
    ],
    not: 'sameSiteNone',
  },
  {
    what: 'None of who logs in to other sites',
    cookies: [session({ sameSite: 'no_restriction', domain: 'login.example.com' })],
    where: { pageUrl: 'https://login.example.com/' },
    not: 'sameSiteNone',
  },
  {
    what: 'None of a load balancer',
    cookies: [{ ...theme, name: 'AWSALBCORS', value: 'x'.repeat(64), sameSite: 'no_restriction' }],
    not: 'sameSiteNone',
  },
  {
    what: 'a csrf notice that is no token',
    cookies: [{ name: 'csrf_notice', value: 'ok' }],
    not: 'notSecure',
  },
  {
    what: '16 hex digits, which are 64 bits',
    cookies: [sound({ name: 'i_like_gitea', value: '3f2a9c1b7d5e8046' })],
    not: 'idTooShort',
  },
  {
    what: 'a UUID of version 4',
    cookies: [sound({ name: 'session', value: 'c232ab00-9414-41ec-b3c8-9f6bdeced846' })],
    not: 'idIsTimeUuid',
  },
  {
    what: 'when a session began',
    cookies: [sound({ name: 'session_start', value: '1795000000' })],
    not: 'idIsTime',
  },
  {
    what: 'a number that scripts count with',
    cookies: [{ ...theme, name: 'session_id', value: '10045' }],
    not: 'idIsNumber',
  },
  { what: 'a session flag', cookies: [sound({ name: 'session', value: '1' })], not: 'idIsNumber' },
  {
    what: 'CFID, which CFTOKEN makes up for',
    cookies: [
      { name: 'CFID', value: '123456' },
      { name: 'CFTOKEN', value: 'a00509533e663bdb-7DA99D1B-D65D-AA55' },
    ],
    not: 'idIsNumber',
  },
  {
    what: 'a nonce of a framework that is long enough',
    cookies: [sound({ name: 'PHPSESSID', value: '3f2a9c1b7d5e80463f2a9c1b7d5e8046' })],
    not: 'idTooShort',
  },
  {
    what: 'a number with a word, in a cookie that is no session',
    cookies: [sound({ name: 'plan', value: 'team-1042' })],
    not: 'idIsNumber',
  },
  {
    what: 'a token that ends in a year',
    cookies: [token({ sub: '42', exp: 1795160000 + 365 * 86_400 })],
    not: 'tokenLongLived',
  },
  {
    what: 'the id of a key of AWS, which opens nothing by itself',
    cookies: [{ ...theme, name: 'up', value: `AKIA${'Q3EXAMPLE7'.repeat(2).slice(0, 16)}` }],
    not: 'keyInClear',
  },
  {
    what: 'the state of a password field',
    cookies: [{ ...theme, name: 'password', value: 'hidden' }],
    not: 'passwordInClear',
  },
  {
    what: 'a page about passwords',
    cookies: [{ ...theme, name: 'password_reset', value: 'requested' }],
    not: 'passwordInClear',
  },
  {
    what: 'Basic without a password',
    cookies: [{ ...theme, value: 'Basic plan' }],
    not: 'basicInClear',
  },
  {
    what: 'a token without a person',
    cookies: [token({ sub: '42', exp: 1795253400, email_verified: true, address: '' })],
    not: 'tokenPersonal',
  },
  {
    what: 'an experiment in a token',
    cookies: [{ ...theme, name: 'flags', value: jwt({ variant: 'b' }) }],
    not: 'tokenNoExpiry',
  },
  { what: '50 cookies', cookies: many(50), not: 'many' },
  {
    what: 'big cookies of another path',
    cookies: [1, 2, 3].map((at) => ({
      ...theme,
      path: '/admin',
      name: `part${at}`,
      value: 'a'.repeat(3000),
    })),
    not: 'headerTooBig',
  },
  {
    what: 'two paths that never meet',
    cookies: [
      { ...theme, path: '/a' },
      { ...theme, path: '/b' },
    ],
    not: 'shadows',
  },
  {
    what: 'namesakes of two partitions',
    cookies: [
      {
        ...theme,
        partitionKey: { topLevelSite: 'https://other.example', hasCrossSiteAncestor: true },
      },
      {
        ...theme,
        path: '/shop',
        partitionKey: { topLevelSite: 'https://example.com', hasCrossSiteAncestor: false },
      },
    ],
    not: 'shadows',
  },
  {
    what: 'namesakes of two containers',
    cookies: [theme, { ...theme, path: '/shop', storeId: 'firefox-container-1' }],
    not: 'shadows',
  },
  { what: 'one cookie, listed twice', cookies: [theme, theme], not: 'shadowsByAge' },
  {
    what: 'a partitioned session of a frame',
    cookies: [
      sound({
        sameSite: 'no_restriction',
        domain: 'chat.example',
        partitionKey: { topLevelSite: 'https://example.com', hasCrossSiteAncestor: true },
      }),
    ],
    thirdParty: true,
  },
  {
    what: 'a tracker of another site',
    cookies: [
      {
        name: 'IDE',
        value: 'AHWqTUm3kR9xQ2vB7nL5pZ8sD1fG',
        domain: 'ads.example',
        sameSite: 'no_restriction',
        secure: true,
      },
    ],
    thirdParty: true,
  },
  {
    what: 'a session of another site without flags',
    cookies: [
      { name: 'sessionid', value: 'kx8q2v0tz5r1m7cw3n9j4p6hbd8fy2gs', domain: 'chat.example' },
    ],
    thirdParty: true,
  },
];
