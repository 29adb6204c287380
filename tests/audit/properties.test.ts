import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sayAudit } from '../../components/audit/say-audit.ts';
import { audit } from '../../lib/audit/audit.ts';
import { grade } from '../../lib/audit/grade.ts';
import { markdownReport } from '../../lib/audit/report/markdown.ts';
import { sarifReport } from '../../lib/audit/report/sarif.ts';
import { keyId } from '../../lib/cookie/key.ts';
import { cookie } from '../fixtures/cookie.ts';
import { audited, context, jwt, NOW } from './site.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom(...'aZ09.-_|:=/+%"\\{}[]<>`*~#@!;$ é\u0000\u202e', 'eyJ', 's:', 'Basic '),
    maxLength: 60,
  }),
  fc.constantFrom(
    'session',
    'password',
    'theme',
    'csrftoken',
    '__Host-',
    '__proto__',
    'AKIAQ3EXAMPLE7Q3EXAM',
  ),
  fc.json(),
  fc.json().map((claims) => jwt({ claims })),
);
const anyCookie = fc.record({
  name: text,
  value: text,
  domain: fc.oneof(
    fc.domain(),
    fc.constantFrom('example.com', 'shop.example.com', 'localhost', ''),
  ),
  hostOnly: fc.boolean(),
  path: fc.oneof(fc.constantFrom('/', '/shop', '/shop/a', 'dir', ''), text),
  secure: fc.boolean(),
  httpOnly: fc.boolean(),
  sameSite: fc.constantFrom('no_restriction', 'lax', 'strict', 'unspecified'),
  expirationDate: fc.option(fc.double({ noNaN: true })),
});
const cookies = fc.uniqueArray(anyCookie, {
  maxLength: 8,
  selector: (fields) => keyId(cookie(fields)),
});
const where = fc.record({
  pageUrl: fc.oneof(
    fc.constantFrom(
      'https://example.com/shop',
      'http://example.com/',
      'http://localhost/',
      'about:blank',
      '',
      'x',
    ),
    fc.webUrl(),
  ),
});

describe('for any cookies', () => {
  it('the audit and its reports never throw', () => {
    fc.assert(
      fc.property(cookies, where, fc.boolean(), (given, place, thirdParty) => {
        const found = audit(audited(given, thirdParty), context(place));
        const report = {
          ...place,
          now: NOW,
          cookies: given.length,
          findings: found,
          grade: grade(found),
        };
        markdownReport(report, sayAudit);
        JSON.stringify(sarifReport(report, sayAudit, '0.1.0'));
      }),
    );
  });

  it('the audit changes nothing, and says the same again', () => {
    fc.assert(
      fc.property(cookies, where, (given, place) => {
        const own = audited(given);
        const before = JSON.stringify(own);
        const found = audit(own, context(place));
        expect(JSON.stringify(own)).toBe(before);
        expect(audit(own, context(place))).toEqual(found);
      }),
    );
  });

  it('the order of the cookies does not matter', () => {
    fc.assert(
      fc.property(cookies, where, (given, place) => {
        const own = audited(given);
        const found = audit(own, context(place));
        expect(audit(own.toReversed(), context(place))).toEqual(found);
      }),
    );
  });

  it('findings hold no value', () => {
    const SECRET = 'Zq7';
    fc.assert(
      fc.property(cookies, where, (given, place) => {
        const own = audited(
          given.map((fields) => ({
            ...fields,
            name: 'n',
            value: SECRET + fields.value.slice(0, 40),
          })),
        );
        expect(JSON.stringify(audit(own, context(place)))).not.toContain(SECRET);
      }),
    );
  });
});

describe('for values made to be slow', () => {
  const LENGTH = 400_000;

  it.each([
    'a',
    '0',
    '-',
    ':',
    '{',
    '[',
    '"',
    '-----BEGIN ',
    'A ',
    'xoxb-1',
    'SG.',
    'eyJ',
    'AKIA',
    'ghp_',
    '%41',
  ])('%j repeated', (unit) => {
    const long = unit.repeat(LENGTH / unit.length);
    const own = [
      long,
      `Basic ${long}`,
      `Bearer ${long}`,
      `eyJ${long}.eyJ${long}.!`,
      `{"password":"${long}"}`,
    ].map((value) => ({ name: long, value, path: `/${long}` }));
    const given = audited(own);
    // In more than linear time this would not end before the test is given up.
    expect(audit(given, context())).toBeInstanceOf(Array);
  });
});
