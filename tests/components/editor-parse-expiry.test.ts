import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toLocalInput } from '../../components/cookies/editor/local-input.ts';
import { parseDuration } from '../../components/cookies/editor/parse-duration.ts';
import { parseExpiry } from '../../components/cookies/editor/parse-expiry.ts';

const now = Date.UTC(2026, 10, 20, 11, 0, 0);
const at = (iso: string) => Date.parse(iso) / 1000;
/** Local time, whatever the time zone of the machine. */
const local = (...parts: [number, number, number, number?, number?, number?]) => {
  const [year, month, ...rest] = parts;
  return new Date(year, month - 1, ...rest).getTime() / 1000;
};

describe('parseExpiry', () => {
  it.each([
    // The value of a datetime-local field, with and without seconds
    ['2027-01-31T12:30', local(2027, 1, 31, 12, 30)],
    ['2027-01-31T12:30:45', local(2027, 1, 31, 12, 30, 45)],
    // As people write it
    ['2027-01-31 12:30:45', local(2027, 1, 31, 12, 30, 45)],
    ['2027-01-31', local(2027, 1, 31)],
    ['2028-02-29', local(2028, 2, 29)],
    // ISO 8601 with a zone
    ['2027-01-31T12:30:45Z', at('2027-01-31T12:30:45Z')],
    ['2027-01-31T12:30:45.250Z', at('2027-01-31T12:30:45.250Z')],
    ['2027-01-31t12:30:45z', at('2027-01-31T12:30:45Z')],
    ['2027-01-31T12:30:45+01:00', at('2027-01-31T11:30:45Z')],
    ['2027-01-31 12:30:45 -0500', at('2027-01-31T17:30:45Z')],
    // The dates of HTTP
    ['Sun, 31 Jan 2027 12:30:45 GMT', at('2027-01-31T12:30:45Z')],
    ['Sun, 31-Jan-2027 12:30:45 GMT', at('2027-01-31T12:30:45Z')],
    ['31 Jan 2027 12:30:45', at('2027-01-31T12:30:45Z')],
    // Seconds and milliseconds since 1970
    ['1798761600', 1798761600],
    ['1798761600.5', 1798761600.5],
    ['1798761600000', 1798761600],
    // Max-Age
    ['3600', now / 1000 + 3600],
    ['34560000', now / 1000 + 34_560_000],
    ['0', now / 1000],
    ['-1', now / 1000 - 1],
    // Durations
    ['7d', now / 1000 + 7 * 86_400],
    ['  2 weeks ', now / 1000 + 14 * 86_400],
    ['in 1 hour', now / 1000 + 3600],
    // Session cookies
    ['', null],
    ['session', null],
    ['Session', null],
    // Nothing that can be understood
    ['tomorrow', undefined],
    ['2027-02-30', undefined],
    ['2027-13-01', undefined],
    ['2027-01-31T25:00', undefined],
    ['1 2027', undefined],
    ['Sun, 99 Jan 2027 12:30:45 GMT', undefined],
    ['2 fortnights', undefined],
    ['7d tomorrow', undefined],
  ])('%j', (text, expected) => {
    expect(parseExpiry(text, now)).toEqual(expected);
  });

  it('reads back what the field of date and time shows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000 }), (expirationDate) => {
        const shown = toLocalInput(expirationDate);
        // Compared as shown: at the end of summer time two moments share one local time.
        expect(toLocalInput(parseExpiry(shown, now) ?? Number.NaN)).toBe(shown);
      }),
    );
  });

  it('finds a finite number, a session or nothing in any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const parsed = parseExpiry(text, now);
        expect(parsed === undefined || parsed === null || Number.isFinite(parsed)).toBe(true);
      }),
    );
  });
});

describe('parseDuration', () => {
  it.each([
    ['30s', 30],
    ['5 min', 300],
    ['5m', 300],
    ['1.5h', 5400],
    ['13 d 4 h', 13 * 86_400 + 4 * 3600],
    ['1d4h', 86_400 + 4 * 3600],
    ['1 day, 2 hours and 3 seconds', 86_400 + 7203],
    ['2 WEEKS', 14 * 86_400],
    ['1 year', 31_536_000],
    ['for 2 days', 2 * 86_400],
    ['', null],
    ['in', null],
    ['d', null],
    ['7', null],
    ['7 x', null],
    ['1d 4', null],
    ['3 months', null],
  ])('%j', (text, expected) => {
    expect(parseDuration(text)).toBe(expected);
  });
});

describe('toLocalInput', () => {
  it.each([
    [local(2027, 1, 31, 12, 30, 45), '2027-01-31T12:30:45'],
    [local(2027, 1, 31, 12, 30, 45) + 0.9, '2027-01-31T12:30:45'],
    [Number.NaN, ''],
    [Number.POSITIVE_INFINITY, ''],
    [1e12, ''],
    [-1e12, ''],
  ])('%d', (expirationDate, expected) => {
    expect(toLocalInput(expirationDate)).toBe(expected);
  });
});
