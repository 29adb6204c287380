import { describe, expect, it } from 'vitest';
import { cookiescope } from '../../lib/format/formats/cookiescope.ts';
import { playwright } from '../../lib/format/formats/playwright.ts';
import { sampleOf } from '../../lib/format/sample.ts';
import { snapshotFromCookies } from '../../lib/snapshot/from-cookies.ts';
import { cookie } from '../fixtures/cookie.ts';

const NOW = 1_800_000_000_000;
const item = { name: 'token', value: 'xyz' };
const ORIGINS = [
  { origin: 'https://www.example.com', localStorage: [item] },
  { origin: 'https://shop.other.test:8443', localStorage: [item] },
  { origin: 'https://empty.test', localStorage: [] },
];
const STORED = ORIGINS.slice(0, 2).map((each) => ({ ...each, sessionStorage: [] }));
const sid = cookie({ name: 'sid', domain: 'www.example.com', sameSite: 'lax' });
const framed = cookie({
  name: 'chip',
  domain: 'widget.test',
  secure: true,
  sameSite: 'no_restriction',
  partitionKey: { topLevelSite: 'https://example.com', hasCrossSiteAncestor: true },
});

const from = (file: unknown) => snapshotFromCookies(sampleOf(JSON.stringify(file), NOW));

it.each([
  ['Cookiescope', cookiescope, NOW - 1000],
  ['Playwright', playwright, NOW],
])('is what a file of %s has', (_, { writer }, takenAt) => {
  const options = { preset: null, url: null, now: NOW - 1000, origins: ORIGINS };
  const file = JSON.parse(writer?.text([sid, framed], options) ?? '');
  expect(from(file)).toMatchObject({
    snapshot: {
      name: '',
      takenAt,
      scope: { sites: ['example.com', 'other.test'], hosts: [] },
      cookies: [sid, framed],
      origins: STORED,
      count: 2,
      originCount: 2,
    },
    faults: [],
  });
});

it.each([[[]], [{ cookies: [] }], [{ log: {} }], ['text'], [null]])('is nothing of %j', (file) => {
  expect(from(file)).toBeNull();
});

describe('what cannot be read', () => {
  it('keeps nothing else away, and is told', () => {
    const known = { name: 'a', value: '1', domain: 'a.test', path: '/', expires: -1 };
    const cookies = [{ ...known, domain: 7 }, known, { ...known, value: '2' }, { name: 'b' }];
    expect(from({ cookies: [...cookies, { name: 'c', value: '3' }], origins: [null] })).toEqual({
      snapshot: expect.objectContaining({
        cookies: [expect.objectContaining({ name: 'a', value: '2' })],
        origins: [],
      }),
      faults: [
        { code: 'cookie', params: ['1', 'domain'] },
        { code: 'repeated', params: ['3'] },
        { code: 'cookie', params: ['4', 'value'] },
        { code: 'cookie', params: ['5', 'domain'] },
      ],
    });
  });

  it('is a whole file of a newer version', () => {
    expect(from({ format: 'cookiescope', version: 9, cookies: [] })).toEqual({
      snapshot: null,
      fault: { code: 'newer-version', params: ['9'] },
    });
  });
});
