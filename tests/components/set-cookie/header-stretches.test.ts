import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type HeaderStretch,
  headerStretches,
  shortened,
} from '../../../components/set-cookie/header-stretches.ts';
import type { Severity } from '../../../lib/set-cookie/rule.ts';

const issue = (start: number, end: number, severity: Severity = 'reject') => ({
  span: { start, end },
  severity,
});

/** Each stretch as its text (or what stands for it) and the issues it belongs to. */
const told = (stretches: readonly HeaderStretch[]) =>
  stretches.map(({ text, name, issues }) => `${name ?? text}:${issues.join('+')}`);

describe('parts', () => {
  it('are told apart', () => {
    const stretches = headerStretches('id = 1 ; Path=/; Secure', []);
    expect(stretches.map(({ text, part }) => [text, part])).toEqual([
      ['id', 'name'],
      [' = ', null],
      ['1', 'value'],
      [' ; ', null],
      ['Path', 'attribute'],
      ['=', null],
      ['/', 'attributeValue'],
      ['; ', null],
      ['Secure', 'attribute'],
    ]);
  });

  it('has a value alone where there is no =', () => {
    expect(headerStretches('abc', []).map(({ part }) => part)).toEqual(['value']);
  });
});

describe('what is at fault', () => {
  it('may overlap, and the worst severity shows', () => {
    const stretches = headerStretches('abcdef', [issue(0, 4, 'note'), issue(2, 6, 'reject')]);
    expect(told(stretches)).toEqual(['ab:0', 'cd:0+1', 'ef:1']);
    expect(stretches.map(({ severity }) => severity)).toEqual(['note', 'reject', 'reject']);
  });

  it('may be a place where something is missing, also at the end', () => {
    expect(told(headerStretches('ab', [issue(1, 1), issue(2, 2)]))).toEqual([
      'a:',
      ':0',
      'b:',
      ':1',
    ]);
    expect(told(headerStretches('', [issue(0, 0)]))).toEqual([':0']);
  });

  it('lines up with characters that are named', () => {
    expect(told(headerStretches('a\u202eb\u0007c', [issue(1, 4)]))).toEqual([
      'a:',
      'U+202E:0',
      'b:0',
      'U+0007:0',
      'c:',
    ]);
  });

  it('never cuts a character in two', () => {
    expect(told(headerStretches('a\u{1f36a}b', [issue(2, 3)]))).toEqual([
      'a:',
      '\u{1f36a}:0',
      'b:',
    ]);
    expect(told(headerStretches('\u{e0041}', [issue(1, 1)]))).toEqual(['U+E0041:0']);
  });

  it('holds on to a span that reaches beyond the header', () => {
    expect(told(headerStretches('ab', [issue(1, 99), issue(-5, 1)]))).toEqual(['a:1', 'b:0']);
  });
});

it('shows all of any header, once and in its order, and every span', () => {
  const span = fc
    .tuple(fc.nat(40), fc.nat(40))
    .map(([a, b]) => issue(Math.min(a, b), Math.max(a, b)));
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 30 }), fc.array(span), (header, issues) => {
      const stretches = headerStretches(header, issues);
      expect(stretches.map(({ text }) => text).join('')).toBe(header);
      issues.forEach(({ span: { start, end } }, place) => {
        for (const stretch of stretches) {
          const from = stretch.start;
          const to = from + stretch.text.length;
          const isTouched =
            stretch.text !== '' && from < Math.min(end, header.length) && to > start;
          if (isTouched && start < end) expect(stretch.issues).toContain(place);
        }
        expect(stretches.some(({ issues: about }) => about.includes(place))).toBe(true);
      });
    }),
  );
});

describe('shortened', () => {
  it('leaves a short header as it is', () => {
    const stretches = headerStretches('a=1', []);
    expect(shortened(stretches)).toBe(stretches);
  });

  it('cuts the middle of a long value out, and keeps what follows it', () => {
    const stretches = shortened(headerStretches(`a=${'x'.repeat(4000)}; Path=/`, []));
    const text = stretches.map((each) => each.text).join('');
    expect(text).toMatch(/^a=x{90} … x{20}; Path=\/$/);
  });

  it('does not cut a character in two', () => {
    const stretches = shortened(headerStretches(`a=x${'\u{1f36a}'.repeat(400)}`, []));
    expect(stretches.every(({ text }) => text.isWellFormed())).toBe(true);
  });

  it('keeps the beginning of a header with very many parts', () => {
    expect(shortened(headerStretches('a;'.repeat(5000), [])).length).toBeLessThan(500);
  });
});

// In more than linear time these would not end before the test is given up.
it('comes to an end with a header of a megabyte', () => {
  const parts = headerStretches('a;'.repeat(250_000), [issue(3, 400_000), issue(10, 20)]);
  expect(parts.length).toBeGreaterThan(0);
  expect(headerStretches('\u0007'.repeat(200_000), [issue(0, 200_000)]).length).toBeGreaterThan(0);
});
