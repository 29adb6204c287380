import { describe, expect, it } from 'vitest';
import type { Cookie } from '../../lib/cookie/cookie.ts';
import { differences, sameCookie } from '../../lib/cookie/differences.ts';
import { cookie } from '../fixtures/cookie.ts';

const partitionKey = { topLevelSite: 'https://top.test', hasCrossSiteAncestor: true };

describe('a field that the browser stored otherwise', () => {
  it.each<[keyof Cookie, Partial<Cookie>]>([
    ['name', { name: 'x' }],
    ['value', { value: 'x' }],
    ['domain', { domain: 'x' }],
    ['hostOnly', { hostOnly: false }],
    ['path', { path: '/x' }],
    ['secure', { secure: true }],
    ['httpOnly', { httpOnly: true }],
    ['sameSite', { sameSite: 'lax' }],
    ['expirationDate', { expirationDate: 5 }],
    ['storeId', { storeId: '1' }],
    ['partitionKey', { partitionKey }],
    ['firstPartyDomain', { firstPartyDomain: 'x' }],
  ])('%s', (field, fields) => {
    const stored = cookie(fields);
    expect(differences(cookie(), stored)).toEqual([
      { field, asked: cookie()[field], stored: stored[field] },
    ]);
    expect(sameCookie(stored, cookie())).toBe(false);
  });
});

it.each([
  [100, 101, true],
  [100.7, 100, true],
  [100, 101.5, false],
  [100, null, false],
])('an expiry of %s stored as %s is the same: %s', (asked, stored, same) => {
  const found = differences(cookie({ expirationDate: asked }), cookie({ expirationDate: stored }));
  expect(found.length === 0).toBe(same);
});

it('compares partitions by what is in them', () => {
  const copy = cookie({ partitionKey: { ...partitionKey } });
  expect(sameCookie(cookie({ partitionKey }), copy)).toBe(true);
  const sameSite = { ...partitionKey, hasCrossSiteAncestor: false };
  expect(sameCookie(cookie({ partitionKey }), cookie({ partitionKey: sameSite }))).toBe(false);
});
