import { expect, it } from 'vitest';
import { dottedDomain } from '../../lib/cookie/cookie.ts';
import { isPrivateStore } from '../../lib/cookie/private-store.ts';
import { cookieUrl } from '../../lib/cookie/url.ts';
import { cookie } from '../fixtures/cookie.ts';

it.each([
  [{}, 'http://example.com/'],
  [{ secure: true, path: '/a/b' }, 'https://example.com/a/b'],
  [{ domain: '[::1]' }, 'http://[::1]/'],
  // Paths that Firefox's jar may hold, and that must not turn into a query, a fragment or a host.
  [{ path: '/a?b#c' }, 'http://example.com/a%3Fb%23c'],
  [{ path: '.evil.test' }, 'http://example.com/'],
  [{ path: '' }, 'http://example.com/'],
])('%o → %s', (fields, url) => {
  expect(cookieUrl(cookie(fields))).toBe(url);
  expect(new URL(url).hostname).toBe(cookie(fields).domain);
});

it('shows by a dot that a domain covers its sub-domains', () => {
  expect(dottedDomain({ domain: 'example.com', hostOnly: true })).toBe('example.com');
  expect(dottedDomain({ domain: 'example.com', hostOnly: false })).toBe('.example.com');
});

it.each([
  ['0', false],
  ['1', true],
  ['firefox-default', false],
  ['firefox-private', true],
  ['firefox-container-1', false],
])('store %s is private: %s', (storeId, isPrivate) => {
  expect(isPrivateStore(storeId)).toBe(isPrivate);
});
