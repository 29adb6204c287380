import { describe, expect, it } from 'vitest';
import { completeCookie, needsScope, type Scope, scopeOfUrl } from '../../lib/format/complete.ts';
import { cookie } from './cookies.ts';

const scope: Scope = {
  domain: 'shop.example.co.uk',
  hostOnly: true,
  path: '/shop',
  expirationDate: 5e9,
  secure: true,
};
const pair = { name: 'a', value: '1' };

describe('a cookie', () => {
  it('without a domain is what the scope says', () => {
    expect(needsScope(pair)).toBe(true);
    expect(completeCookie(pair, scope, '0')).toEqual(cookie({ ...scope }));
  });

  it('without a domain is what its file says first', () => {
    const read = {
      ...pair,
      path: '/',
      secure: false,
      expirationDate: null,
      sameSite: 'lax',
    } as const;
    expect(completeCookie(read, scope, '0')).toEqual(
      cookie({ domain: scope.domain, sameSite: 'lax' }),
    );
  });

  it('with a domain has nothing of the scope', () => {
    const read = { ...pair, domain: 'other.test' };
    expect(needsScope(read)).toBe(false);
    expect(completeCookie(read, scope, '0')).toEqual(cookie({ domain: 'other.test' }));
  });

  it('goes into the store that is wanted, whatever the file says', () => {
    expect(completeCookie({ ...pair, storeId: '1' }, scope, 'firefox-default').storeId).toBe(
      'firefox-default',
    );
  });

  it.each([
    ['the scope', {}, 'https://example.co.uk'],
    ['its domain', { domain: 'www.other.test' }, 'https://other.test'],
  ])('marked as Partitioned is in the partition of %s', (_, fields, topLevelSite) => {
    const read = { ...pair, ...fields, partitioned: true } as const;
    const complete = completeCookie(read, scope, '0');
    expect(complete.partitionKey).toEqual({ topLevelSite, hasCrossSiteAncestor: false });
    expect(complete).not.toHaveProperty('partitioned');
  });
});

it.each([
  ['https://www.example.com:8443/a?b#c', { domain: 'www.example.com', secure: true }],
  ['http://[::1]/', { domain: '[::1]', secure: false }],
  ['about:blank', null],
  ['file:///x', null],
  ['nonsense', null],
  ['', null],
])('the scope of %s', (url, expected) => {
  const rest = { hostOnly: true, path: '/', expirationDate: null };
  expect(scopeOfUrl(url)).toEqual(expected && { ...rest, ...expected });
});
