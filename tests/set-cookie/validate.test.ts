import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cookie } from '../../lib/cookie/cookie.ts';
import { differences } from '../../lib/cookie/differences.ts';
import { isPublicSuffix } from '../../lib/cookie/site.ts';
import { validate } from '../../lib/set-cookie/validate.ts';
import { cookie } from '../fixtures/cookie.ts';
import { apiCalls, storedBy, wishOf } from './corpus/api-call.ts';

/** Calls that Chromium accepts and the rules refuse, and why. */
const STRICTER_THAN_CHROMIUM: Readonly<Record<string, string>> = {
  'api/path/001': 'an empty path means the default path to Chromium; Firefox stores it as it is',
  'api/domain/034': 'Chromium makes it host-only, Firefox refuses: the mend asks for host-only',
  'api/domain/035': 'as above',
  'api/domain/044': 'as above, for localhost',
  'api/expirationDate/010': 'Firefox takes so far a date for one that has passed',
};

describe('cookies.set of real browsers', () => {
  const firefoxError = new Map(apiCalls('firefox').map(({ id, error }) => [id, error]));
  const replayed = apiCalls('chromium').flatMap((call) => {
    const wish = wishOf(call);
    if (wish === null) return [];
    const { cookie, host } = wish;
    const issues = validate(cookie, { now: call.at, hosts: [host], isPublicSuffix });
    return [
      {
        id: call.id,
        asked: cookie,
        issues,
        refused: issues.some(({ severity }) => severity === 'reject'),
        byChromium: call.error !== undefined,
        byFirefox: firefoxError.get(call.id) !== undefined,
      },
    ];
  });

  it('has enough to compare with', () => {
    expect(replayed.length).toBeGreaterThan(150);
    expect(replayed.filter(({ byChromium }) => byChromium).length).toBeGreaterThan(50);
  });

  it('refuses what Chromium refuses', () => {
    const missed = replayed.filter(({ refused, byChromium }) => byChromium && !refused);
    expect(missed.map(({ id }) => id)).toEqual([]);
  });

  it('accepts what Chromium accepts, but for the known exceptions', () => {
    const stricter = replayed.filter(({ refused, byChromium }) => !byChromium && refused);
    expect(stricter.map(({ id }) => id).sort()).toEqual(Object.keys(STRICTER_THAN_CHROMIUM).sort());
    expect(stricter.length / replayed.length).toBeLessThan(0.03);
  });

  it('foresees what Chromium stores instead', () => {
    const stored = new Map(apiCalls('chromium').map((call) => [call.id, storedBy(call)]));
    const accepted = replayed.filter(
      ({ refused, issues }) => !refused && issues.every(({ code }) => code !== 'expired'),
    );
    for (const { id, asked, issues } of accepted) {
      const rewrites = issues.filter(({ severity }) => severity === 'rewrite');
      const foreseen = Object.assign({ ...asked }, ...rewrites.map(({ mend }) => mend));
      const found = stored.get(id);
      expect(found ? differences(foreseen, found) : 'nothing stored', id).toEqual([]);
    }
    expect(accepted.length).toBeGreaterThan(100);
  });

  it('says something about whatever Firefox refuses', () => {
    const silent = replayed.filter(({ byFirefox, issues }) => byFirefox && issues.length === 0);
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});

describe('any cookie', () => {
  const PAGE = ['www.example.co.uk', '127.0.0.1', 'github.io', 'localhost'];
  const awkward = fc.constantFrom(
    ...['a', '__Host-', '__Http-', '__Secure-', '=', ';', ' ', '\t', '\0', '\n', '\x7f', 'é', '/'],
    ...[
      '.',
      '..',
      ':',
      '%',
      '"',
      'example.co.uk',
      'www',
      'co.uk',
      'https://',
      '127.0.0.1',
      '\ud800',
    ],
  );
  const text = fc.oneof(
    fc.array(awkward, { maxLength: 6 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
  );
  const anyCookie: fc.Arbitrary<Cookie> = fc
    .record({
      name: text,
      value: text,
      domain: fc.oneof(text, fc.constantFrom(...PAGE)),
      hostOnly: fc.boolean(),
      path: text,
      secure: fc.boolean(),
      httpOnly: fc.boolean(),
      sameSite: fc.constantFrom('no_restriction', 'lax', 'strict', 'unspecified'),
      expirationDate: fc.option(fc.double()),
      partitionKey: fc.option(
        fc.record({ topLevelSite: text, hasCrossSiteAncestor: fc.boolean() }),
      ),
    })
    .map((fields) => cookie(fields as Partial<Cookie>));
  const hosts = fc.subarray(PAGE);

  it('is judged without throwing, and its mends come to an end', () => {
    fc.assert(
      fc.property(anyCookie, hosts, (original, hosts) => {
        const context = { now: 1.8e12, hosts, plainHosts: hosts, isPublicSuffix };
        let subject = original;
        for (let clicks = 0; clicks < 20; clicks++) {
          const mend = validate(subject, context).find((issue) => issue.mend)?.mend;
          if (!mend) return;
          subject = { ...subject, ...mend };
        }
        expect.fail(`still mendable after 20 mends: ${JSON.stringify(subject)}`);
      }),
      { numRuns: 2000 },
    );
  });
});
