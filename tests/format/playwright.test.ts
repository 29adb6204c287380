import { describe, expect, it } from 'vitest';
import { playwright } from '../../lib/format/formats/playwright.ts';
import { originsIn } from '../../lib/format/json/origins.ts';
import { recogniseFormat } from '../../lib/format/read-file.ts';
import { sampleOf } from '../../lib/format/sample.ts';
import { cookie, NOW, options } from './cookies.ts';
import { readWith, remarksWith } from './read-with.ts';
import { RICH, written } from './rich-cookies.ts';

/** As `context.storageState({ path })` of Playwright 1.56 writes it. */
const SAMPLE = `{
  "cookies": [
    {
      "name": "session",
      "value": "abc",
      "domain": "www.example.com",
      "path": "/",
      "expires": -1,
      "httpOnly": true,
      "secure": true,
      "sameSite": "Lax"
    },
    {
      "name": "chip",
      "value": "1",
      "domain": ".widget.test",
      "path": "/",
      "expires": 1830448302.688385,
      "httpOnly": false,
      "secure": true,
      "sameSite": "None",
      "partitionKey": "https://example.com",
      "_crHasCrossSiteAncestor": false
    }
  ],
  "origins": [
    {
      "origin": "https://www.example.com",
      "localStorage": [{ "name": "token", "value": "xyz" }]
    }
  ]
}`;

it('reads what Playwright writes, the pages’ storage too', () => {
  const sample = sampleOf(SAMPLE, NOW);
  expect(recogniseFormat(sample)).toBe(playwright);
  expect(remarksWith(playwright, SAMPLE)).toEqual([]);
  expect(readWith(playwright, SAMPLE)).toEqual([
    {
      name: 'session',
      value: 'abc',
      domain: 'www.example.com',
      hostOnly: true,
      path: '/',
      secure: true,
      httpOnly: true,
      sameSite: 'lax',
      expirationDate: null,
    },
    {
      name: 'chip',
      value: '1',
      domain: 'widget.test',
      hostOnly: false,
      path: '/',
      secure: true,
      httpOnly: false,
      sameSite: 'no_restriction',
      expirationDate: 1_830_448_302.688385,
      partitionKey: { topLevelSite: 'https://example.com', hasCrossSiteAncestor: false },
    },
  ]);
  expect(originsIn(sample.json)).toMatchObject([
    { origin: 'https://www.example.com', localStorage: [{ name: 'token', value: 'xyz' }] },
  ]);
});

it('takes a partition without the bit as Playwright does', () => {
  const file = SAMPLE.replace(',\n      "_crHasCrossSiteAncestor": false', '');
  expect(readWith(playwright, file)[1]?.partitionKey).toEqual({
    topLevelSite: 'https://example.com',
    hasCrossSiteAncestor: true,
  });
});

describe('what is written', () => {
  it('is a storage state, and says what is lost', () => {
    const [session, rich] = RICH;
    if (!session || !rich) throw new Error('There are two cookies');
    const origins = [{ origin: 'https://a.test', localStorage: [{ name: 'k', value: 'v' }] }];
    const cookies = [{ ...session, value: 'v' }, rich];
    const { json, lost } = written(playwright, cookies, origins);
    expect(json()).toEqual({
      cookies: [
        {
          name: 'sid',
          value: 'v',
          domain: 'www.example.com',
          path: '/',
          expires: -1,
          httpOnly: true,
          secure: false,
          sameSite: 'Lax',
        },
        {
          name: '__Secure-all',
          value: '',
          domain: '.example.com',
          path: '/app',
          expires: 1_800_000_000.25,
          httpOnly: true,
          secure: true,
          sameSite: 'None',
          partitionKey: 'https://top.test',
          _crHasCrossSiteAncestor: true,
        },
      ],
      origins,
    });
    expect(lost).toEqual(['sid sameSite', '__Secure-all storeId', '__Secure-all firstPartyDomain']);
  });

  it.each([
    [null, -1],
    [1e15, 253_402_300_799],
    [0, 1],
    [-5, 1],
    [0.5, 1],
    [1_800_000_000.5, 1_800_000_000.5],
  ])('has no expiry that Playwright refuses: %s becomes %s', (expirationDate, expires) => {
    const { json } = written(playwright, [cookie({ expirationDate })]);
    expect(json().cookies).toMatchObject([{ expires }]);
  });

  it.each([
    ['a value with a control character', { value: 'a\tb' }],
    ['a value with a semicolon', { value: 'a;b' }],
    ['a prefix that does not hold', { name: '__Host-a' }],
    ['SameSite=None without Secure', { sameSite: 'no_restriction' } as const],
    ['more than 4,096 bytes', { value: 'x'.repeat(4096) }],
    ['neither name nor value', { name: '', value: '' }],
    ['no host', { domain: 'no host' }],
  ])('leaves out what Chromium refuses, and all others with it: %s', (_, fields) => {
    const answer = playwright.writer?.hold(cookie(fields), options());
    expect(answer).toEqual({ code: 'refused', params: [] });
  });

  it('leaves out what has no host, and gives a path to what has none', () => {
    expect(playwright.writer?.hold(cookie({ domain: '' }), options())).toEqual({
      code: 'domain',
      params: [''],
    });
    expect(written(playwright, [cookie({ path: '' })])).toMatchObject({
      lost: ['a path', 'a sameSite'],
    });
  });
});
