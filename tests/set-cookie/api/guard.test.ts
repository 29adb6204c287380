import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toSetDetails } from '../../../lib/browser/api-cookie.ts';
import type { Cookie } from '../../../lib/cookie/cookie.ts';
import { isPublicSuffix } from '../../../lib/cookie/site.ts';
import { predictSet } from '../../../lib/set-cookie/api/predict-set.ts';
import { evaluate } from '../../../lib/set-cookie/evaluate.ts';
import { chromium } from '../../../lib/set-cookie/profiles/chromium.ts';
import { firefox } from '../../../lib/set-cookie/profiles/firefox.ts';
import { validate } from '../../../lib/set-cookie/validate.ts';
import type { SetCookieRequest } from '../../../lib/set-cookie/verdict.ts';
import { cookie } from '../../fixtures/cookie.ts';

// What the rules of the editor let through, held against what each browser does with it.

const NOW = 1.8e12;

const STORES = { chromium: '0', firefox: 'firefox-default' } as const;

describe.each(['chromium', 'firefox'] as const)('any cookie in %s', (browser) => {
  const HOSTS = [
    'www.example.co.uk',
    'example.com',
    'github.io',
    'localhost',
    '127.0.0.1',
    '[::1]',
  ];
  const piece = fc.constantFrom(
    ...['a', 'é', 'Ļ', '日', '😀', '\ud800', ' ', '\t', '\n', '\0', '\x7f', ';', '=', ',', '"'],
    ...['/', '.', '%', '?', '#', '\\', '__Host-', '__Secure-', '__Http-', '__host-http-'],
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join('')),
    fc.constantFrom('v'.repeat(4097), 'é'.repeat(2049)),
  );
  /** Any content of one field. */
  const anyField: fc.Arbitrary<Partial<Cookie>> = fc.oneof(
    text.map((name) => ({ name })),
    text.map((value) => ({ value })),
    fc.oneof(fc.constantFrom(...HOSTS), text).map((domain) => ({ domain })),
    fc.boolean().map((hostOnly) => ({ hostOnly })),
    fc.oneof(text, fc.constantFrom('/dir', '/a%20b')).map((path) => ({ path })),
    text.map((path) => ({ path: `/${path}` })),
    fc.boolean().map((secure) => ({ secure })),
    fc.boolean().map((httpOnly) => ({ httpOnly })),
    fc.constantFrom('no_restriction', 'lax').map((sameSite) => ({ sameSite })),
    fc
      .oneof(fc.constant(NOW / 1000 + 60), fc.double())
      .map((expirationDate) => ({ expirationDate })),
    fc
      .record({
        topLevelSite: fc.constantFrom('https://example.com', 'https://a.b.com:1', 'b.com', ''),
        hasCrossSiteAncestor: fc.boolean(),
      })
      .map((partitionKey) => ({ partitionKey })),
  );
  /** A sound cookie with up to four changes. */
  const anyCookie = fc
    .array(anyField, { maxLength: 4, size: 'max' })
    .map((fields) => cookie(Object.assign({ storeId: STORES[browser] }, ...fields)));
  const context = { now: NOW, isPublicSuffix };
  const isFirefox = browser === 'firefox';
  const profile = isFirefox ? firefox : chromium;
  const dialect = {
    firstPartyDomain: isFirefox,
    listsBelowSuffix: !isFirefox,
    keepsPaths: isFirefox,
  };
  const predict = (subject: Cookie) => predictSet(toSetDetails(subject, dialect), browser, context);

  it('that the rules have nothing against is stored as it is, and can be removed', () => {
    let count = 0;
    fc.assert(
      fc.property(anyCookie, (subject) => {
        if (validate(subject, { ...context, hosts: [] }).length > 0) return;
        count++;
        expect(predict(subject)).toEqual({ stored: true, issues: [] });
      }),
      { numRuns: 5000 },
    );
    expect(count).toBeGreaterThan(50);
  });

  it('that the rules let through is stored', () => {
    let count = 0;
    fc.assert(
      fc.property(anyCookie, (subject) => {
        const issues = validate(subject, { ...context, hosts: [] });
        if (issues.some(({ code, severity }) => severity === 'reject' || code === 'expired'))
          return;
        count++;
        expect(predict(subject).stored).toBe(true);
      }),
      { numRuns: 5000 },
    );
    expect(count).toBeGreaterThan(100);
  });

  it('that the rules let through can be set by a server too', () => {
    let count = 0;
    fc.assert(
      fc.property(anyCookie, (subject) => {
        // What a partition makes of SameSite is up to the request, not to the cookie.
        if (subject.partitionKey !== null) return;
        const issues = validate(subject, { ...context, hosts: [] });
        if (issues.some(({ code, severity }) => severity === 'reject' || code === 'expired'))
          return;
        count++;
        const { outcome, stored } = evaluate(headerOf(subject), requestFor(subject), [], profile);
        expect(outcome).toBe('stored');
        if (issues.length === 0) {
          const { name, value, domain, hostOnly, path } = subject;
          expect(stored).toMatchObject({ name, value, domain, hostOnly, path });
        }
      }),
      { numRuns: 5000 },
    );
    expect(count).toBeGreaterThan(100);
  });

  function requestFor({ domain }: Cookie): SetCookieRequest {
    const url = `https://${domain}/`;
    return { url, context: 'top', topUrl: null, receivedAt: NOW, date: null, via: 'http' };
  }
});

/** The header that asks for a cookie. */
function headerOf(cookie: Cookie): string {
  const { name, value, expirationDate } = cookie;
  const sameSite = { no_restriction: 'None', lax: 'Lax', strict: 'Strict', unspecified: null };
  const attributes = [
    name === '' ? value : `${name}=${value}`,
    cookie.hostOnly ? null : `Domain=${cookie.domain}`,
    `Path=${cookie.path}`,
    cookie.secure ? 'Secure' : null,
    cookie.httpOnly ? 'HttpOnly' : null,
    sameSite[cookie.sameSite] && `SameSite=${sameSite[cookie.sameSite]}`,
    expirationDate === null ? null : `Max-Age=${Math.ceil(expirationDate - NOW / 1000)}`,
  ];
  return attributes.filter((each) => each !== null).join('; ');
}
