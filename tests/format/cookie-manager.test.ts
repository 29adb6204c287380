import { expect, it } from 'vitest';
import { cookieManager } from '../../lib/format/formats/cookie-manager.ts';
import { recogniseFormat } from '../../lib/format/read-file.ts';
import { sampleOf } from '../../lib/format/sample.ts';
import { NOW } from './cookies.ts';
import { entriesWith, readWith, remarksWith } from './read-with.ts';
import { RICH, written } from './rich-cookies.ts';

/** As Cookie Manager 1.8 exports them in Firefox. */
const SAMPLE = `{
 "cookieManagerVersion": "1.8",
 "userAgent": "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
 "cookies": [
 {
  "name": "guest_id",
  "value": "v1%3A1736",
  "domain": ".example.com",
  "hostOnly": false,
  "path": "/",
  "secure": true,
  "httpOnly": false,
  "sameSite": "no_restriction",
  "session": false,
  "firstPartyDomain": "",
  "partitionKey": null,
  "expirationDate": 1871343424,
  "storeId": "firefox-default",
  "url": "https://example.com/"
 },
 {
  "name": "auth",
  "value": "7b22",
  "domain": "10.10.121.234",
  "hostOnly": true,
  "path": "/",
  "secure": false,
  "httpOnly": false,
  "session": true,
  "storeId": "firefox-container-2",
  "sameSite": "no_restriction",
  "firstPartyDomain": ""
 }
]
}`;

it('reads what the extension writes', () => {
  expect(recogniseFormat(sampleOf(SAMPLE, NOW))).toBe(cookieManager);
  expect(remarksWith(cookieManager, SAMPLE)).toEqual([]);
  expect(readWith(cookieManager, SAMPLE)).toEqual([
    {
      name: 'guest_id',
      value: 'v1%3A1736',
      domain: 'example.com',
      hostOnly: false,
      path: '/',
      secure: true,
      httpOnly: false,
      sameSite: 'no_restriction',
      expirationDate: 1_871_343_424,
      storeId: 'firefox-default',
    },
    {
      name: 'auth',
      value: '7b22',
      domain: '10.10.121.234',
      hostOnly: true,
      path: '/',
      secure: false,
      httpOnly: false,
      sameSite: 'no_restriction',
      expirationDate: null,
      storeId: 'firefox-container-2',
    },
  ]);
});

/** What each field may be, after the extension's own `CookieExporter.KEY_TYPES`. */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  name: ['string'],
  value: ['string'],
  domain: ['string'],
  hostOnly: ['boolean'],
  path: ['string'],
  secure: ['boolean'],
  httpOnly: ['boolean'],
  session: ['boolean', 'undefined'],
  expirationDate: ['number', 'undefined'],
  storeId: ['string'],
  sameSite: ['string', 'undefined'],
  firstPartyDomain: ['string', 'undefined'],
  partitionKey: ['object', 'undefined'],
};

it('writes what the extension takes, and loses nothing', () => {
  const { json, lost } = written(cookieManager, RICH);
  const { cookieManagerVersion, cookies } = json();
  expect(cookieManagerVersion).toBe('1.8');
  expect(cookies).toHaveLength(2);
  for (const each of cookies) {
    for (const [field, types] of Object.entries(TYPES)) expect(types).toContain(typeof each[field]);
    expect(each.session).toBe(each.expirationDate === undefined);
  }
  expect(cookies[1]).toMatchObject({ domain: '.example.com', storeId: 'firefox-container-2' });
  expect(lost).toEqual([]);
});

it('says so where there is no list', () => {
  const file = { cookieManagerVersion: '1.8', cookies: 'none' };
  expect(remarksWith(cookieManager, file)).toEqual(['1 noCookieList']);
  expect(remarksWith(cookieManager, '{ "cookies": [')).toEqual(['1 brokenJson 1']);
  expect(remarksWith(cookieManager, 'a=1')).toEqual(['1 notJson']);
  expect(entriesWith(cookieManager, { cookies: [] })).toEqual([]);
});
