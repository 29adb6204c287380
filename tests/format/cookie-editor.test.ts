import { expect, it } from 'vitest';
import { cookieEditor } from '../../lib/format/formats/cookie-editor.ts';
import { recogniseFormat } from '../../lib/format/read-file.ts';
import { sampleOf } from '../../lib/format/sample.ts';
import { NOW } from './cookies.ts';
import { readWith, remarksWith } from './read-with.ts';
import { RICH, written } from './rich-cookies.ts';

/** As Cookie-Editor 1.13 exports them. */
const SAMPLE = `[
    {
        "domain": ".example.com",
        "expirationDate": 1830448302.688385,
        "hostOnly": false,
        "httpOnly": true,
        "name": "token",
        "path": "/",
        "sameSite": "lax",
        "secure": true,
        "session": false,
        "storeId": null,
        "value": "eyJhbGciOiJIUzI1NiJ9"
    },
    {
        "domain": "www.example.com",
        "hostOnly": true,
        "httpOnly": false,
        "name": "theme",
        "path": "/app",
        "sameSite": null,
        "secure": false,
        "session": true,
        "storeId": null,
        "value": "dark"
    }
]`;

it('reads what the extension writes', () => {
  expect(recogniseFormat(sampleOf(SAMPLE, NOW))).toBe(cookieEditor);
  expect(remarksWith(cookieEditor, SAMPLE)).toEqual([]);
  expect(readWith(cookieEditor, SAMPLE)).toEqual([
    {
      name: 'token',
      value: 'eyJhbGciOiJIUzI1NiJ9',
      domain: 'example.com',
      hostOnly: false,
      path: '/',
      secure: true,
      httpOnly: true,
      sameSite: 'lax',
      expirationDate: 1_830_448_302.688385,
    },
    {
      name: 'theme',
      value: 'dark',
      domain: 'www.example.com',
      hostOnly: true,
      path: '/app',
      secure: false,
      httpOnly: false,
      expirationDate: null,
    },
  ]);
});

it('writes what the extension reads', () => {
  const { text, json, lost } = written(cookieEditor, RICH);
  expect(json()).toEqual([
    {
      domain: 'www.example.com',
      hostOnly: true,
      httpOnly: true,
      name: 'sid',
      path: '/',
      sameSite: null,
      secure: false,
      session: true,
      storeId: null,
      value: 'a=b; "ü"',
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
      storeId: null,
      value: '',
    },
  ]);
  expect(text).toMatch(/^\[\n {4}\{\n {8}"domain": "www.example.com",\n/);
  expect(lost).toEqual(['__Secure-all storeId']);
});
