import { describe, expect, it } from 'vitest';
import { coversHost, domainMatch } from '../../lib/cookie/domain-match.ts';

describe('domainMatch (RFC 6265bis section 5.1.3)', () => {
  describe('the string and the domain string are identical', () => {
    it.each(['example.com', 'localhost', '127.0.0.1', '[::1]', 'example.com.'])('%s', (host) => {
      expect(domainMatch(host, host)).toBe(true);
    });
  });

  it.each([
    ['www.example.com', 'example.com', true],
    ['a.b.c.example.com', 'example.com', true],
    // The last character before the suffix is a dot.
    ['badexample.com', 'example.com', false],
    ['example.com', 'www.example.com', false],
    ['www.example.org', 'example.com', false],
    ['example.com.evil.test', 'example.com', false],
    // The trailing dot makes another host.
    ['www.example.com.', 'example.com', false],
    // The string is a host name, not an IP address.
    ['127.0.0.1', '0.0.1', false],
    ['127.0.0.1', '1', false],
    ['example.com', '', false],
  ])('%s and the domain %j: %s', (host, domain, matches) => {
    expect(domainMatch(host, domain)).toBe(matches);
  });
});

describe('coversHost (RFC 6265bis section 5.8.3)', () => {
  it.each([
    [true, 'example.com', 'example.com', true],
    [true, 'example.com', 'www.example.com', false],
    [false, 'example.com', 'example.com', true],
    [false, 'example.com', 'www.example.com', true],
    [false, 'www.example.com', 'example.com', false],
    [true, '[::1]', '[::1]', true],
    [false, 'example.com', '', false],
  ])('host-only %s, domain %s, host %j: %s', (hostOnly, domain, host, covers) => {
    expect(coversHost({ hostOnly, domain }, host)).toBe(covers);
  });
});
