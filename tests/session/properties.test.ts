import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect, detectAll } from '../../lib/session/detect.ts';
import { MAKERS } from '../../lib/session/makers.ts';
import { STRUCTURES } from '../../lib/session/structures/index.ts';
import { cookie } from '../fixtures/cookie.ts';
import { NOW } from './values.ts';

/** Letters that names, values and formats are made of, in any order. */
const soup = fc.string({
  unit: fc.constantFrom(
    ...'aZ09.-_|:=/+%"\\{}[],*~!;$ é\u0000',
    'eyJ',
    'Fe26.2*',
    's:',
    '--',
    'session',
    '2|1:0|',
    '.sig',
  ),
  maxLength: 60,
});
const text = fc.oneof(
  soup,
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.base64String(),
  fc.json(),
  fc.uuid(),
);
const anyCookie = fc
  .record({
    name: text,
    value: text,
    domain: fc.oneof(fc.domain(), fc.constant('localhost'), fc.constant('')),
    hostOnly: fc.boolean(),
    httpOnly: fc.boolean(),
    sameSite: fc.constantFrom('no_restriction', 'lax', 'strict', 'unspecified'),
    expirationDate: fc.option(fc.double({ noNaN: true })),
  })
  .map(cookie);

describe('for any cookie', () => {
  it('the detector never throws, and its score is the sum of the evidence within 0 and 100', () => {
    fc.assert(
      fc.property(fc.array(anyCookie, { minLength: 1, maxLength: 5 }), (cookies) => {
        for (const { score, level, evidence } of detectAll(cookies, { now: NOW })) {
          const sum = evidence.reduce((total, { weight }) => total + weight, 0);
          expect(score).toBe(Math.min(100, Math.max(0, sum)));
          expect(level).toBe(score >= 50 ? 'likely' : score >= 25 ? 'possible' : 'no');
        }
      }),
    );
  });

  it('the order of its siblings does not matter', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyCookie, { selector: ({ name }) => name, minLength: 2 }),
        (siblings) => {
          for (const one of siblings) {
            const verdict = detect(one, siblings, { now: NOW });
            expect(detect(one, siblings.toReversed(), { now: NOW })).toEqual(verdict);
          }
        },
      ),
    );
  });

  it('every format is read from any text without a throw', () => {
    fc.assert(
      fc.property(text, (value) => {
        for (const { read } of STRUCTURES) read(value);
      }),
    );
  });
});

describe('for values made to be slow', () => {
  // Four times the longest cookie that browsers keep: a quadratic step takes seconds, all linear ones some 50 ms.
  const LENGTH = 16_000;
  const SLOW_MS = 1500;

  const UNITS = [
    'a',
    'A',
    '0',
    '-',
    '.',
    '|',
    ':',
    '=',
    '%',
    '%41',
    '"',
    '\\',
    '{',
    '}',
    '[',
    '--',
    'a.',
    'a-',
    'a|',
    'aB3',
    'é',
    '1795000000.',
    'Aa',
    'session',
    'ey',
    '{"a":',
    'a1',
    'v1-',
  ];

  it.each(UNITS)('%j repeated', (unit) => {
    const long = unit.repeat(LENGTH / unit.length);
    const start = performance.now();
    for (const value of [
      long,
      `${long}!`,
      `${long}b`,
      `"${long}"`,
      `s:${long}`,
      `eyJ${long}.x`,
      `a:1:{${long}`,
    ]) {
      detect(cookie({ name: long, value }), [], { now: NOW });
    }
    expect(performance.now() - start).toBeLessThan(SLOW_MS);
  });

  const grammars = MAKERS.flatMap(({ name, cookies }) =>
    cookies.flatMap(({ value }) => (value ? [{ name, grammar: value }] : [])),
  );
  it.each(grammars)('$name: $grammar', ({ grammar }) => {
    // What the grammar begins with leads past its first letters.
    const beginnings = [...grammar.source.matchAll(/\^(\w+)/g)].map(([, letters = '']) => letters);
    const start = performance.now();
    for (const beginning of ['', ...beginnings]) {
      for (const unit of UNITS) grammar.test(`${beginning}${unit.repeat(LENGTH / unit.length)}}`);
    }
    expect(performance.now() - start).toBeLessThan(SLOW_MS);
  });
});
