import { describe, expect, it } from 'vitest';
import { isPublicSuffix, isSameSite, registrableDomain, siteOf } from '../../lib/cookie/site.ts';

describe('registrableDomain', () => {
  it.each([
    ['example.com', 'example.com'],
    ['a.b.example.com', 'example.com'],
    ['www.example.co.uk', 'example.co.uk'],
    ['a.foo.github.io', 'foo.github.io'],
    ['bucket.s3.amazonaws.com', 'bucket.s3.amazonaws.com'],
    ['xn--bcher-kva.example', 'xn--bcher-kva.example'],
    ['my_app.internal.test', 'internal.test'],
    ['app.localhost', 'app.localhost'],
    ['www.example.com.', 'example.com.'],
  ])('%s → %s', (host, domain) => {
    expect(registrableDomain(host)).toBe(domain);
  });

  it.each(['localhost', 'intranet', '127.0.0.1', '[::1]', 'co.uk', 'github.io', 'com.', ''])(
    '%j stands for itself',
    (host) => {
      expect(registrableDomain(host)).toBe(host);
    },
  );
});

describe('isPublicSuffix', () => {
  it.each([
    'com',
    'co.uk',
    'co.uk.',
    'github.io',
    's3.amazonaws.com',
    'localhost',
    'y.kawasaki.jp',
  ])('%s is one', (domain) => {
    expect(isPublicSuffix(domain)).toBe(true);
  });

  it.each(['example.com', 'foo.github.io', 'city.kawasaki.jp', '1.2.3.4', '[::1]', '', '.'])(
    '%j is none',
    (domain) => {
      expect(isPublicSuffix(domain)).toBe(false);
    },
  );
});

describe('siteOf', () => {
  it.each([
    ['https://www.example.com:8443/a?b#c', 'https://example.com'],
    ['http://example.co.uk/', 'http://example.co.uk'],
    ['https://user:pw@foo.github.io/', 'https://foo.github.io'],
    ['http://[::1]:3000/', 'http://[::1]'],
    ['http://127.0.0.1:8000/', 'http://127.0.0.1'],
    ['https://WWW.BÜCHER.example/', 'https://xn--bcher-kva.example'],
    ['file:///home/page.html', 'file://'],
    ['chrome-extension://abcdef/popup.html', 'chrome-extension://abcdef'],
  ])('%s → %s', (url, site) => {
    expect(siteOf(url)).toBe(site);
  });

  it.each(['about:blank', 'data:text/html,x', 'example.com', ''])('%j has none', (url) => {
    expect(siteOf(url)).toBe('');
  });
});

describe('isSameSite', () => {
  it.each([
    ['https://a.example.com/', 'https://b.example.com:8443/x', true],
    ['https://example.com/', 'http://example.com/', false],
    ['https://a.github.io/', 'https://b.github.io/', false],
    ['http://localhost:1/', 'http://localhost:2/', true],
    ['about:blank', 'about:blank', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect(isSameSite(a, b)).toBe(same);
  });
});
