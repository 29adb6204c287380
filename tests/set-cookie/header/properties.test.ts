import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../lib/set-cookie/evaluate.ts';
import { parseSetCookie, writeSetCookie } from '../../../lib/set-cookie/parse.ts';
import { chromium } from '../../../lib/set-cookie/profiles/chromium.ts';
import { firefox } from '../../../lib/set-cookie/profiles/firefox.ts';
import type { SetCookieRequest } from '../../../lib/set-cookie/verdict.ts';
import { request } from './request.ts';

const PROFILES = [chromium, firefox];

/** Headers that are nearly right, which find more than noise does. */
const piece = fc.constantFrom(
  ...'a b =  ; , \t \n \r \0 " é \ud800 / . - + : 0 1 99 2027 Mar 10:20:30 GMT'.split(' '),
  ...['Path=', 'Domain=', 'Expires=', 'Max-Age=', 'SameSite=', 'Secure', 'HttpOnly', 'Partitioned'],
  ...['__Host-', '__Secure-', 'example.com', 'None', 'Lax', '; ', ' '],
);
const header = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
);
const fields = fc.record<SetCookieRequest>({
  url: fc.oneof(
    fc.constantFrom('https://www.example.com/a/b', 'http://localhost', 'http://[::1]/', 'data:,'),
    fc.webUrl(),
    fc.string(),
  ),
  context: fc.constantFrom('top', 'top-navigation', 'top-form-post', 'frame', 'subresource'),
  topUrl: fc.oneof(fc.constant(null), fc.webUrl(), fc.string()),
  receivedAt: fc.nat(),
  date: fc.option(fc.nat()),
  via: fc.constantFrom('http', 'script'),
});

describe('any header', () => {
  it('gets a verdict whose spans lie in it', () => {
    fc.assert(
      fc.property(header, fields, fc.constantFrom(...PROFILES), (text, from, profile) => {
        const verdict = evaluate(text, from, [], profile);
        const { outcome, stored, issues, jar } = verdict;
        const isRefused = issues.some(({ severity }) => severity === 'reject');
        expect(outcome === 'refused').toBe(isRefused);
        expect(jar).toEqual(stored ? [stored] : []);
        for (const { span } of issues) {
          if (!span) continue;
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('is written and read back the same', () => {
    fc.assert(
      fc.property(header, (text) => {
        const written = writeSetCookie(parseSetCookie(text));
        expect(writeSetCookie(parseSetCookie(written))).toBe(written);
        expect(partsOf(written)).toEqual(partsOf(text));
      }),
      { numRuns: 2000 },
    );
  });
});

function partsOf(text: string) {
  const { name, value, bare, attributes } = parseSetCookie(text);
  const pairs = attributes.map((each) => [each.name.text, each.value.text]);
  return { name: name.text, value: value.text, bare, pairs };
}

describe('a long header takes no more than its share', () => {
  it.each([
    ['a value', 'x', ''],
    ['spaces', ' ', ''],
    ['attributes', '; a=b', ''],
    ['semicolons', ';', ''],
    ['flags', '; Secure=1', ''],
    ['too long paths', `; Path=/${'p'.repeat(1100)}`, ''],
    ['a date', '1 ', '; Expires='],
    ['a date of words', 'Mar,', '; Expires='],
    ['digits', '9', '; Max-Age='],
    ['tabs', '\t', ' x'],
    ['equals signs', '=', ''],
  ])('of %s', (_, unit, before) => {
    const text = `a=1${before}${unit.repeat(500_000 / unit.length)}`;
    // In more than linear time this would not end before the test is given up.
    for (const profile of PROFILES) {
      expect(evaluate(text, request(), [], profile).issues).toBeDefined();
    }
  });
});
