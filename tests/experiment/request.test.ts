import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offeredAddresses, readAddress, shortAddress } from '../../lib/experiment/request.ts';

const PAGE = 'https://www.example.com/shop/cart?id=1#top';
const full = (path: string) => `https://www.example.com${path}`;

describe('an address to ask for', () => {
  it.each<[string, string]>([
    ['/api/me', full('/api/me')],
    ['  api/me ', full('/shop/api/me')],
    ['?me', full('/shop/cart?me')],
    ['https://www.example.com/api/me?x=1#y', full('/api/me?x=1')],
    ['HTTPS://WWW.EXAMPLE.COM:443/api', full('/api')],
    ['//www.example.com/api', full('/api')],
    ['https://alice:secret@www.example.com/api', full('/api')],
    ['/a b/é', full('/a%20b/%C3%A9')],
  ])('that is typed as %s', (typed, url) => {
    expect(readAddress(typed, PAGE)).toEqual({ ok: true, url });
  });

  it.each<[string, string]>([
    ['', 'missing'],
    [' \t', 'missing'],
    ['https://', 'noAddress'],
    ['http://exa mple.com/', 'noAddress'],
    ['javascript:alert(1)', 'notWeb'],
    ['data:text/plain,me', 'notWeb'],
    ['ftp://www.example.com/me', 'notWeb'],
    ['http://www.example.com/api/me', 'otherOrigin'],
    ['https://example.com/api/me', 'otherOrigin'],
    ['https://www.example.com:8443/api/me', 'otherOrigin'],
    ['//api.example.com/me', 'otherOrigin'],
  ])('that is typed as "%s" is none: %s', (typed, code) => {
    expect(readAddress(typed, PAGE)).toEqual({ ok: false, code });
  });

  it('is of the page’s own origin, or none', () => {
    const pages = fc.oneof(fc.constant(PAGE), fc.constant('about:blank'), fc.string());
    const begins = fc.constantFrom('', '/', '//', 'http:', 'https://', 'https://www.example.com');
    const addresses = fc.tuple(begins, fc.string()).map((parts) => parts.join(''));
    fc.assert(
      fc.property(addresses, pages, (typed, page) => {
        const address = readAddress(typed, page);
        expect(!address.ok || new URL(address.url).origin === new URL(page).origin).toBe(true);
      }),
    );
  });

  it('goes without its origin where it is told', () => {
    expect(shortAddress(full('/api/me?x=1'))).toBe('/api/me?x=1');
    expect(shortAddress('none')).toBe('none');
  });
});

describe('what is offered', () => {
  it('is what the page has asked its own origin for, once each, the newest first', () => {
    const asked = [
      full('/api/me'),
      full('/api/cart'),
      'https://other.example/api',
      full('/api/me'),
      'blob:https://www.example.com/1-2',
      full('/api/news?page=2'),
    ];
    expect(offeredAddresses(asked, PAGE)).toEqual(['/api/news?page=2', '/api/me', '/api/cart']);
  });

  it('is no more than can be looked through', () => {
    const asked = Array.from({ length: 99 }, (_, index) => full(`/${index}`));
    const offered = offeredAddresses(asked, PAGE);
    expect([offered.length, offered[0], offered.at(-1)]).toEqual([20, '/98', '/79']);
  });

  it.each([null, 'x', { length: 1 }, [7], [full('/a'), null]])('is nothing of %j', (asked) => {
    expect(offeredAddresses(asked, PAGE)).toEqual([]);
  });

  it('is nothing where there is no page', () => {
    expect(offeredAddresses([full('/a')], '')).toEqual([]);
  });
});
