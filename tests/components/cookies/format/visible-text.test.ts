import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginningOf, visibleText } from '../../../../components/cookies/format/visible-text.ts';

const shown = (text: string) =>
  visibleText(text)
    .map((stretch) => (stretch.name === null ? stretch.text : `<${stretch.name}>`))
    .join('');

describe('visibleText', () => {
  it.each([
    ['plain', 'plain'],
    ['', ''],
    ['a\tb\r\n', 'a<\\t>b<\\r><\\n>'],
    ['nul\0', 'nul<\\0>'],
    ['\u0007\u007f\u0085', '<U+0007><U+007F><U+0085>'],
    ['user\u202eexe.txt', 'user<U+202E>exe.txt'],
    ['a\u200bb\u2066c\ufeff', 'a<U+200B>b<U+2066>c<U+FEFF>'],
    ['\u2028\u2029\u00ad', '<U+2028><U+2029><U+00AD>'],
    ['half \ud83c', 'half <U+D83C>'],
    ['tag \u{e0041}', 'tag <U+E0041>'],
    ['שלום 🍪 é', 'שלום 🍪 é'],
  ])('%j', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it('loses nothing, and leaves no control or direction mark in plain sight', () => {
    const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 });
    fc.assert(
      fc.property(units, (codes) => {
        const text = String.fromCharCode(...codes);
        const stretches = visibleText(text);
        expect(stretches.map((stretch) => stretch.text).join('')).toBe(text);
        const plain = stretches.filter(({ name }) => name === null).map((stretch) => stretch.text);
        expect(plain.join(' ')).not.toMatch(/[\p{Cc}\p{Bidi_Control}\p{Surrogate}]/u);
      }),
    );
  });
});

describe('beginningOf', () => {
  it.each([
    ['abc', 3, 'abc'],
    ['abcd', 3, 'abc'],
    ['ab🍪', 3, 'ab'],
    ['ab🍪c', 4, 'ab🍪'],
  ])('%s, %i', (text, length, expected) => {
    expect(beginningOf(text, length)).toBe(expected);
  });
});
