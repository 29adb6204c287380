import { describe, expect, it } from 'vitest';
import { domainMatch } from '../../lib/cookie/domain-match.ts';
import { listingDomain, listingDomains } from '../../lib/cookie/listing-domain.ts';

describe('listingDomain', () => {
  it.each([
    ['example.com', 'example.com'],
    ['a.b.example.com', 'example.com'],
    ['shop.example.co.uk', 'co.uk'],
    ['localhost', 'localhost'],
    ['app.localhost', 'app.localhost'],
    ['a.app.localhost', 'app.localhost'],
    ['127.0.0.1', '127.0.0.1'],
    ['[2001:db8::1]', '[2001:db8::1]'],
    ['example.com.', 'com.'],
  ])('%s → %s', (host, domain) => {
    expect(listingDomain(host)).toBe(domain);
    expect(domainMatch(host, domain)).toBe(true);
  });
});

describe('listingDomains', () => {
  it.each([
    ['example.com', ['example.com']],
    ['a.b.example.com', ['a.b.example.com', 'b.example.com', 'example.com']],
    ['shop.example.co.uk', ['shop.example.co.uk', 'example.co.uk', 'co.uk']],
    ['localhost', ['localhost']],
    ['127.0.0.1', ['127.0.0.1']],
    ['[::1]', ['[::1]']],
  ])('%s → %j', (host, domains) => {
    expect(listingDomains(host)).toEqual(domains);
  });

  it('covers every domain that a cookie sent to the host can have', () => {
    const host = 'a.b.c.example.co.uk';
    for (const domain of ['a.b.c.example.co.uk', 'c.example.co.uk', 'example.co.uk']) {
      expect(listingDomains(host)).toContain(domain);
    }
  });
});
