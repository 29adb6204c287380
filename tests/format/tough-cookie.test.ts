import { expect, it } from 'vitest';
import { toughCookie } from '../../lib/format/formats/tough-cookie.ts';
import { recogniseFormat } from '../../lib/format/read-file.ts';
import { sampleOf } from '../../lib/format/sample.ts';
import { cookie, NOW } from './cookies.ts';
import { readWith, remarksWith } from './read-with.ts';
import { RICH, written } from './rich-cookies.ts';

/** As `JSON.stringify(jar)` of tough-cookie 5 writes it. */
const SAMPLE = {
  version: 'tough-cookie@5.0.0',
  storeType: 'MemoryCookieStore',
  rejectPublicSuffixes: true,
  enableLooseMode: false,
  allowSpecialUseDomain: true,
  prefixSecurity: 'silent',
  cookies: [
    {
      key: 'ASP.NET_SessionId',
      value: 'cqsknisj',
      domain: 'www.example.com',
      path: '/',
      secure: true,
      httpOnly: true,
      hostOnly: true,
      creation: '2026-01-27T21:32:42.347Z',
      lastAccessed: '2026-01-27T21:32:48.739Z',
      sameSite: 'lax',
    },
    {
      key: 'remember',
      value: '1',
      expires: '2027-06-09T10:18:14.250Z',
      domain: 'example.com',
      path: '/app',
      hostOnly: false,
      creation: '2026-01-27T21:32:42.347Z',
      lastAccessed: '2026-01-27T21:32:48.739Z',
    },
    {
      key: 'aged',
      value: '2',
      expires: '2020-01-01T00:00:00.000Z',
      maxAge: 3600,
      domain: 'example.com',
      path: '/',
      hostOnly: false,
      pathIsDefault: true,
      creation: '2027-01-01T00:00:00.000Z',
      lastAccessed: '2027-01-01T00:00:00.000Z',
      sameSite: 'none',
    },
  ],
};

it('reads a serialized jar', () => {
  expect(recogniseFormat(sampleOf(JSON.stringify(SAMPLE), NOW))).toBe(toughCookie);
  expect(remarksWith(toughCookie, SAMPLE)).toEqual([]);
  expect(readWith(toughCookie, SAMPLE)).toEqual([
    {
      name: 'ASP.NET_SessionId',
      value: 'cqsknisj',
      domain: 'www.example.com',
      hostOnly: true,
      path: '/',
      secure: true,
      httpOnly: true,
      sameSite: 'lax',
    },
    {
      name: 'remember',
      value: '1',
      domain: 'example.com',
      hostOnly: false,
      path: '/app',
      expirationDate: Date.UTC(2027, 5, 9, 10, 18, 14, 250) / 1000,
    },
    {
      name: 'aged',
      value: '2',
      domain: 'example.com',
      hostOnly: false,
      path: '/',
      sameSite: 'no_restriction',
      expirationDate: NOW / 1000 + 3600,
    },
  ]);
});

it.each([
  ['counts from now where it is not said when', { maxAge: 60 }, NOW / 1000 + 60],
  ['has passed where it is none', { maxAge: '-Infinity' }, NOW / 1000],
  ['has passed where it is less than nothing', { maxAge: -5 }, NOW / 1000],
  ['does not count where it is endless', { maxAge: 'Infinity' }, undefined],
  ['outdoes an Expires', { maxAge: 60, expires: '2030-01-01T00:00:00.000Z' }, NOW / 1000 + 60],
  ['leaves an Expires that is endless', { expires: 'Infinity' }, null],
])('Max-Age %s', (_, fields, expirationDate) => {
  const cookies = [{ key: 'a', value: '1', domain: 'example.com', ...fields }];
  expect(readWith(toughCookie, { cookies })[0]?.expirationDate).toBe(expirationDate);
});

it('takes a domain for one with all below it, unless the jar says otherwise', () => {
  const cookies = [{ key: 'a', value: '1', domain: 'example.com' }];
  expect(readWith(toughCookie, { cookies })).toMatchObject([{ hostOnly: false }]);
});

it('writes a jar, and says what is lost', () => {
  const { json, lost } = written(toughCookie, RICH);
  const moment = '2027-01-01T00:00:00.000Z';
  const { version, ...jar } = json();
  expect(version).toMatch(/^tough-cookie@\d+\.\d+\.\d+$/);
  expect(jar).toEqual({
    storeType: 'MemoryCookieStore',
    rejectPublicSuffixes: true,
    enableLooseMode: false,
    allowSpecialUseDomain: true,
    prefixSecurity: 'silent',
    cookies: [
      {
        key: 'sid',
        value: 'a=b; "ü"',
        domain: 'www.example.com',
        path: '/',
        httpOnly: true,
        hostOnly: true,
        creation: moment,
        lastAccessed: moment,
      },
      {
        key: '__Secure-all',
        value: '',
        expires: '2027-01-15T08:00:00.250Z',
        domain: 'example.com',
        path: '/app',
        secure: true,
        httpOnly: true,
        hostOnly: false,
        sameSite: 'none',
        creation: moment,
        lastAccessed: moment,
      },
    ],
  });
  expect(lost).toEqual([
    '__Secure-all storeId',
    '__Secure-all partitionKey',
    '__Secure-all firstPartyDomain',
  ]);
});

it('writes one of two cookies that its store cannot tell apart', () => {
  const one = cookie({ domain: 'example.com', hostOnly: true });
  const { json, lost } = written(toughCookie, [one, { ...one, hostOnly: false }]);
  expect(json().cookies).toHaveLength(1);
  expect(lost).toEqual(['a sameSlot']);
});
