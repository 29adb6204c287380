import { expect, it } from 'vitest';
import { editThisCookie } from '../../lib/format/formats/edit-this-cookie.ts';
import { recogniseFormat } from '../../lib/format/read-file.ts';
import { sampleOf } from '../../lib/format/sample.ts';
import { NOW } from './cookies.ts';
import { readWith, remarksWith } from './read-with.ts';
import { RICH, written } from './rich-cookies.ts';

/** As EditThisCookie 1.6 exports them. */
const SAMPLE = `[
{
    "domain": ".example.com",
    "expirationDate": 1862282153.654205,
    "hostOnly": false,
    "httpOnly": true,
    "name": "auth",
    "path": "/",
    "sameSite": "no_restriction",
    "secure": true,
    "session": false,
    "storeId": "0",
    "value": "A1CC:FG=1",
    "id": 1
},
{
    "domain": "www.example.com",
    "hostOnly": true,
    "httpOnly": false,
    "name": "act",
    "path": "/",
    "sameSite": "unspecified",
    "secure": false,
    "session": true,
    "storeId": "0",
    "value": "323235",
    "id": 2
}
]`;

/** As it exported them before browsers had SameSite. */
const OLD = `[
{
    "domain": ".example.com",
    "expirationDate": 1862282153,
    "hostOnly": false,
    "httpOnly": false,
    "name": "old",
    "path": "/",
    "secure": false,
    "session": false,
    "storeId": "0",
    "value": "1",
    "id": 1
}
]`;

it('reads what the extension writes, and not its store, which is always the same', () => {
  expect(recogniseFormat(sampleOf(SAMPLE, NOW))).toBe(editThisCookie);
  expect(remarksWith(editThisCookie, SAMPLE)).toEqual([]);
  expect(readWith(editThisCookie, SAMPLE)).toEqual([
    {
      name: 'auth',
      value: 'A1CC:FG=1',
      domain: 'example.com',
      hostOnly: false,
      path: '/',
      secure: true,
      httpOnly: true,
      sameSite: 'no_restriction',
      expirationDate: 1_862_282_153.654205,
    },
    {
      name: 'act',
      value: '323235',
      domain: 'www.example.com',
      hostOnly: true,
      path: '/',
      secure: false,
      httpOnly: false,
      sameSite: 'unspecified',
      expirationDate: null,
    },
  ]);
});

it('reads its older exports', () => {
  expect(recogniseFormat(sampleOf(OLD, NOW))).toBe(editThisCookie);
  expect(readWith(editThisCookie, OLD)).toEqual([
    {
      name: 'old',
      value: '1',
      domain: 'example.com',
      hostOnly: false,
      path: '/',
      secure: false,
      httpOnly: false,
      expirationDate: 1_862_282_153,
    },
  ]);
});

it('numbers what it writes, for the store of ordinary windows', () => {
  const { json, lost } = written(editThisCookie, RICH);
  expect(json()).toEqual([
    {
      domain: 'www.example.com',
      hostOnly: true,
      httpOnly: true,
      name: 'sid',
      path: '/',
      sameSite: 'unspecified',
      secure: false,
      session: true,
      storeId: '0',
      value: 'a=b; "ü"',
      id: 1,
    },
    {
      domain: '.example.com',
      expirationDate: 1_800_000_000.25,
      firstPartyDomain: 'first.test',
      hostOnly: false,
      httpOnly: true,
      name: '__Secure-all',
      partitionKey: { topLevelSite: 'https://top.test', hasCrossSiteAncestor: true },
      path: '/app',
      sameSite: 'no_restriction',
      secure: true,
      session: false,
      storeId: '0',
      value: '',
      id: 2,
    },
  ]);
  expect(lost).toEqual(['__Secure-all storeId']);
});
