import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cookie } from '../../lib/cookie/cookie.ts';
import { keyId, keyOf } from '../../lib/cookie/key.ts';
import { cookie } from '../fixtures/cookie.ts';

const partitionKey = { topLevelSite: 'https://top.test', hasCrossSiteAncestor: true };

describe('what tells two cookies apart', () => {
  it.each<[string, Partial<Cookie>]>([
    ['the store', { storeId: '1' }],
    ['the partition', { partitionKey }],
    ['the first-party domain', { firstPartyDomain: 'top.test' }],
    ['the domain', { domain: 'www.example.com' }],
    ['host-only', { hostOnly: false }],
    ['the path', { path: '/a' }],
    ['the name', { name: 'other' }],
    ['the case of the name', { name: 'Name' }],
  ])('%s', (_, fields) => {
    expect(keyId(cookie(fields))).not.toBe(keyId(cookie()));
  });

  it.each([
    { topLevelSite: 'https://other.test', hasCrossSiteAncestor: true },
    { topLevelSite: 'https://top.test', hasCrossSiteAncestor: false },
  ])('the partition key, all of it: %o', (other) => {
    expect(keyId(cookie({ partitionKey: other }))).not.toBe(keyId(cookie({ partitionKey })));
  });

  it('not what a cookie holds', () => {
    const changed = cookie({
      value: 'x',
      secure: true,
      httpOnly: true,
      sameSite: 'lax',
      expirationDate: 1,
    });
    expect(keyId(changed)).toBe(keyId(cookie()));
  });
});

const field = fc.oneof(fc.constantFrom('', '"', ',', 'a","b', '\\', 'null'), fc.string());
const key = fc.record({
  storeId: field,
  partitionKey: fc.option(fc.record({ topLevelSite: field, hasCrossSiteAncestor: fc.boolean() })),
  firstPartyDomain: field,
  domain: field,
  hostOnly: fc.boolean(),
  path: field,
  name: field,
});

it('is the same for two keys exactly when they are equal, whatever is in them', () => {
  fc.assert(
    fc.property(key, key, (a, b) => {
      expect(keyId(a) === keyId(b)).toBe(JSON.stringify(a) === JSON.stringify(b));
    }),
  );
  fc.assert(
    fc.property(key, (a) => {
      expect(keyId(structuredClone(a))).toBe(keyId(a));
    }),
  );
});

it('takes the key out of a cookie, and nothing else', () => {
  expect(Object.keys(keyOf(cookie())).sort()).toEqual(
    ['domain', 'firstPartyDomain', 'hostOnly', 'name', 'partitionKey', 'path', 'storeId'].sort(),
  );
  expect(keyId(keyOf(cookie({ name: 'a' })))).toBe(keyId(cookie({ name: 'a' })));
});
