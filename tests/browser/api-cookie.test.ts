import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cookies } from 'webextension-polyfill';
import { fromApi, toRemoveDetails, toSetDetails } from '../../lib/browser/api-cookie.ts';
import type { Cookie } from '../../lib/cookie/cookie.ts';
import { toApi, toStored } from '../fakes/browser/stored-cookie.ts';
import { cookie } from '../fixtures/cookie.ts';

const chromium = { firstPartyDomain: false, listsBelowSuffix: true, keepsPaths: false };
const firefox = { firstPartyDomain: true, listsBelowSuffix: false, keepsPaths: true };
const topLevelSite = 'https://top.test';
const partitionKey = { topLevelSite, hasCrossSiteAncestor: true };

/** A cookie as the browser's API hands it out. */
function apiCookie(fields: Partial<Cookies.Cookie> = {}): Cookies.Cookie {
  return { ...toApi(toStored(cookie()), 'chromium'), ...fields };
}

describe('fromApi', () => {
  it.each<[string, Partial<Cookies.Cookie>, Partial<Cookie>]>([
    ['a host-only cookie', {}, {}],
    ['a domain cookie', { domain: '.example.com', hostOnly: false }, { hostOnly: false }],
    ['an expiry', { expirationDate: 1.5, session: false }, { expirationDate: 1.5 }],
    ['flags', { secure: true, httpOnly: true }, { secure: true, httpOnly: true }],
    ['SameSite', { sameSite: 'no_restriction' }, { sameSite: 'no_restriction' }],
    ['a partition', { partitionKey }, { partitionKey }],
    // Firefox writes null for none, and an empty key is one too.
    ['no partition', { partitionKey: null as never }, {}],
    ['an empty partition', { partitionKey: {} }, {}],
    ['a first-party domain', { firstPartyDomain: 'top.test' }, { firstPartyDomain: 'top.test' }],
  ])('%s', (_, fields, expected) => {
    expect(fromApi(apiCookie(fields))).toEqual(cookie(expected));
  });

  it.each([
    ['https://example.com', 'www.example.com', false],
    ['https://example.com', 'example.com', false],
    ['https://top.test', 'example.com', true],
    ['https://example.com', 'badexample.com', true],
    // What no URL parser reads still is a partition.
    ['opaque', 'example.com', true],
  ])('an older browser says no ancestor bit: %s, %s', (site, domain, hasCrossSiteAncestor) => {
    const found = fromApi(apiCookie({ domain, partitionKey: { topLevelSite: site } }));
    expect(found.partitionKey).toEqual({ topLevelSite: site, hasCrossSiteAncestor });
  });

  it('has the same fields for every cookie, and no undefined', () => {
    const all = [{}, { expirationDate: 1 }, { partitionKey }].map((each) =>
      fromApi(apiCookie(each)),
    );
    for (const each of all) {
      expect(Object.keys(each).sort()).toEqual(Object.keys(cookie()).sort());
      expect(Object.values(each)).not.toContain(undefined);
    }
  });
});

describe('toSetDetails', () => {
  it('names no domain for a host-only cookie, and no expiry for a session cookie', () => {
    expect(toSetDetails(cookie({ path: '/a' }), chromium)).toEqual({
      url: 'http://example.com/a',
      name: 'name',
      value: 'value',
      path: '/a',
      secure: false,
      httpOnly: false,
      sameSite: 'unspecified',
      storeId: '0',
    });
  });

  it('asks for all that there is', () => {
    const details = toSetDetails(
      cookie({ hostOnly: false, secure: true, expirationDate: 9.5, partitionKey }),
      chromium,
    );
    expect(details).toMatchObject({
      url: 'https://example.com/',
      domain: 'example.com',
      secure: true,
      expirationDate: 9.5,
      partitionKey,
    });
  });
});

it.each([toSetDetails, toRemoveDetails])('speaks of first-party domains to Firefox alone', (to) => {
  expect(to(cookie(), firefox)).toHaveProperty('firstPartyDomain', '');
  expect(to(cookie({ firstPartyDomain: 'a.test' }), firefox)).toHaveProperty(
    'firstPartyDomain',
    'a.test',
  );
  expect(to(cookie(), chromium)).not.toHaveProperty('firstPartyDomain');
});

it('removes by URL, name, store and partition', () => {
  const target = cookie({ secure: true, path: '/a', storeId: '1', partitionKey });
  expect(toRemoveDetails(target, chromium)).toEqual({
    url: 'https://example.com/a',
    name: 'name',
    storeId: '1',
    partitionKey,
  });
});

const label = fc.stringMatching(/^[a-z]{1,5}$/);
const anyCookie: fc.Arbitrary<Cookie> = fc
  .record({
    name: fc.string(),
    value: fc.string(),
    domain: fc.tuple(label, label).map((labels) => labels.join('.')),
    hostOnly: fc.boolean(),
    path: fc.webPath().map((path) => `/${path}`),
    secure: fc.boolean(),
    httpOnly: fc.boolean(),
    sameSite: fc.constantFrom('no_restriction', 'lax', 'strict', 'unspecified'),
    expirationDate: fc.option(fc.double({ min: 1, max: 1e10, noNaN: true })),
    partitionKey: fc.option(fc.constant(partitionKey)),
  })
  .map((fields) => cookie(fields));

it.each(['chromium', 'firefox'] as const)('what %s hands out comes back as it was', (kind) => {
  fc.assert(
    fc.property(anyCookie, (original) => {
      expect(fromApi(toApi(toStored(original), kind))).toEqual(original);
    }),
  );
});
