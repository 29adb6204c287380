import { expect, it } from 'vitest';
import { puppeteer } from '../../lib/format/formats/puppeteer.ts';
import { recogniseFormat } from '../../lib/format/read-file.ts';
import { sampleOf } from '../../lib/format/sample.ts';
import { cookie, NOW, options } from './cookies.ts';
import { readWith, remarksWith } from './read-with.ts';
import { RICH, written } from './rich-cookies.ts';

/** As `browserContext.cookies()` of Puppeteer 25 gives them in Chromium. */
const SAMPLE = [
  {
    name: 'n',
    value: 'v',
    domain: 'example.com',
    path: '/',
    expires: -1,
    size: 2,
    httpOnly: false,
    secure: true,
    session: true,
    priority: 'Medium',
    sourceScheme: 'Secure',
    sourcePort: 443,
  },
  {
    name: 'p',
    value: 'ü€😀',
    domain: '.example.com',
    path: '/app',
    expires: 1_795_889_302.25,
    size: 10,
    httpOnly: true,
    secure: true,
    session: false,
    sameSite: 'None',
    priority: 'Medium',
    sourceScheme: 'Secure',
    sourcePort: 443,
    partitionKey: { sourceOrigin: 'https://top.test', hasCrossSiteAncestor: true },
  },
];

/** As `page.cookies()` gave them with Firefox, over WebDriver BiDi. */
const BIDI = [
  {
    name: 'b',
    value: '1',
    domain: '.example.com',
    path: '/',
    size: 2,
    httpOnly: false,
    secure: false,
    sameSite: 'Default',
    expires: -1,
    session: true,
    partitionKey: 'https://top.test',
  },
];

it('reads what Puppeteer gives', () => {
  expect(recogniseFormat(sampleOf(JSON.stringify(SAMPLE), NOW))).toBe(puppeteer);
  expect(remarksWith(puppeteer, SAMPLE)).toEqual([]);
  expect(readWith(puppeteer, SAMPLE)).toEqual([
    {
      name: 'n',
      value: 'v',
      domain: 'example.com',
      hostOnly: true,
      path: '/',
      secure: true,
      httpOnly: false,
      expirationDate: null,
    },
    {
      name: 'p',
      value: 'ü€😀',
      domain: 'example.com',
      hostOnly: false,
      path: '/app',
      secure: true,
      httpOnly: true,
      sameSite: 'no_restriction',
      expirationDate: 1_795_889_302.25,
      partitionKey: { topLevelSite: 'https://top.test', hasCrossSiteAncestor: true },
    },
  ]);
});

it('reads the partition key of old versions, and the word for SameSite of new ones', () => {
  expect(recogniseFormat(sampleOf(JSON.stringify(BIDI), NOW))).toBe(puppeteer);
  expect(readWith(puppeteer, BIDI)).toMatchObject([
    {
      sameSite: 'unspecified',
      partitionKey: { topLevelSite: 'https://top.test', hasCrossSiteAncestor: false },
    },
  ]);
});

it('writes what Puppeteer takes, and says what is lost', () => {
  const [session, rich] = RICH;
  if (!session || !rich) throw new Error('There are two cookies');
  const { json, lost } = written(puppeteer, [{ ...session, value: 'ü' }, rich]);
  expect(json()).toEqual([
    {
      name: 'sid',
      value: 'ü',
      domain: 'www.example.com',
      path: '/',
      expires: -1,
      size: 5,
      httpOnly: true,
      secure: false,
      session: true,
    },
    {
      name: '__Secure-all',
      value: '',
      domain: '.example.com',
      path: '/app',
      expires: 1_800_000_000.25,
      size: 12,
      httpOnly: true,
      secure: true,
      session: false,
      sameSite: 'None',
      partitionKey: { sourceOrigin: 'https://top.test', hasCrossSiteAncestor: true },
    },
  ]);
  expect(lost).toEqual(['__Secure-all storeId', '__Secure-all firstPartyDomain']);
});

it('leaves out what Chromium refuses, and all others with it', () => {
  expect(puppeteer.writer?.hold(cookie({ value: 'a\0b' }), options())).toEqual({
    code: 'refused',
    params: [],
  });
  expect(written(puppeteer, [cookie({ name: 'ok' }), cookie({ value: 'a\nb' })])).toMatchObject({
    lost: ['a refused'],
  });
});
