import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expiryWords } from '../../../../components/cookies/format/expiry.ts';
import { flagsOf, sameSiteFlag } from '../../../../components/cookies/format/flags.ts';
import { lifetimeFraction, notches } from '../../../../components/cookies/format/lifetime-scale.ts';
import { sizeWords } from '../../../../components/cookies/format/size.ts';
import { signedWeight } from '../../../../components/cookies/format/weight.ts';
import type { Cookie } from '../../../../lib/cookie/cookie.ts';
import type { Level } from '../../../../lib/session/detection.ts';
import { messages } from '../../../fakes/i18n.ts';
import { cookie } from '../../../fixtures/cookie.ts';

describe('lifetimeFraction', () => {
  it.each([
    [-1, 0],
    [0, 0],
    [10, 0],
    [400 * 86_400, 1],
    [10_000 * 86_400, 1],
  ])('%d s: %d', (seconds, expected) => {
    expect(lifetimeFraction(seconds)).toBe(expected);
  });

  it('gives minutes, hours, days and months a visible stretch each', () => {
    const steps = [60, 3600, 86_400, 30 * 86_400, 365 * 86_400].map(lifetimeFraction);
    const widths = steps.map((step, index) => step - (steps[index - 1] ?? 0));
    expect(Math.min(...widths)).toBeGreaterThan(0.1);
  });

  it('has its notches where the style sheet draws them', () => {
    expect(notches.map((notch) => Math.round(notch * 100))).toEqual([39, 60, 83]);
  });

  it('never falls as the time grows', () => {
    const seconds = fc.double({ min: 0, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(seconds, seconds, (a, b) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        expect(lifetimeFraction(less)).toBeLessThanOrEqual(lifetimeFraction(more));
      }),
    );
  });
});

describe('flagsOf', () => {
  const codes = (fields: Partial<Cookie>, level: Level) =>
    flagsOf(cookie(fields), level).map(({ code, tone }) => `${code} ${tone}`);
  it.each<[string, Partial<Cookie>, Level, string[]]>([
    ['nothing set', {}, 'no', []],
    [
      'a plain cookie',
      { secure: true, httpOnly: true },
      'no',
      ['secure neutral', 'httpOnly neutral'],
    ],
    ['a bare session ID', {}, 'likely', ['notSecure bad', 'notHttpOnly bad']],
    [
      'a protected session ID',
      { secure: true, httpOnly: true, sameSite: 'strict' },
      'likely',
      ['secure good', 'httpOnly good', 'sameSiteStrict neutral'],
    ],
    ['a possible session ID', { sameSite: 'lax' }, 'possible', ['sameSiteLax neutral']],
    [
      'a partitioned cookie',
      {
        secure: true,
        sameSite: 'no_restriction',
        partitionKey: { topLevelSite: 'https://a.test', hasCrossSiteAncestor: true },
      },
      'no',
      ['secure neutral', 'sameSiteNone neutral', 'partitioned accent'],
    ],
  ])('%s', (_, fields, level, expected) => {
    expect(codes(fields, level)).toEqual(expected);
  });

  it('has a word and a hint for every flag', () => {
    const all = [
      ...flagsOf(cookie({ secure: true, httpOnly: true }), 'no'),
      ...flagsOf(cookie({}), 'likely'),
      ...flagsOf(
        cookie({ partitionKey: { topLevelSite: 'x', hasCrossSiteAncestor: false } }),
        'no',
      ),
      ...(['no_restriction', 'lax', 'strict', 'unspecified'] as const).map(sameSiteFlag),
    ];
    const missing = all
      .flatMap(({ code }) => [`flag.${code}`, `flag.${code}Hint`])
      .filter((key) => !messages.has(key));
    expect(missing).toEqual([]);
  });
});

describe('expiryWords', () => {
  const now = Date.UTC(2026, 10, 20, 11, 58);
  const at = (moment: number) =>
    expiryWords(moment / 1000, { now, locale: 'en-GB', timeZone: 'Europe/Berlin' });

  it.each([
    [Date.UTC(2026, 10, 20, 12, 40), '13:40', true],
    [Date.UTC(2026, 10, 20, 23, 30), '21 Nov, 00:30', false],
    [Date.UTC(2026, 11, 4, 10, 58), '4 Dec, 11:58', false],
    [Date.UTC(2027, 10, 19, 0, 0), '19 Nov 2027', false],
    [Date.UTC(1970, 0, 1), '1 Jan 1970', false],
  ])('%d: %s', (moment, text, isToday) => {
    expect(at(moment)).toMatchObject({ text, isToday, iso: new Date(moment).toISOString() });
  });

  it('survives moments beyond the calendar', () => {
    expect(at(1e30).iso).toBe('+275760-09-13T00:00:00.000Z');
    expect(at(-1e30).iso).toBe('-271821-04-20T00:00:00.000Z');
  });
});

describe('sizes and weights', () => {
  it.each([
    [0, '0', 'bytes'],
    [999, '999', 'bytes'],
    [1000, '1.0', 'kilobytes'],
    [6140, '6.1', 'kilobytes'],
  ])('%i bytes', (bytes, amount, unit) => {
    expect(sizeWords(bytes)).toEqual({ amount, unit });
  });

  it.each([
    [44, '+44'],
    [-4, '−4'],
    [0, '+0'],
    [12.6, '+13'],
  ])('%d weighs %s', (weight, text) => {
    expect(signedWeight(weight)).toBe(text);
  });
});
