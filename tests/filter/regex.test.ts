import { describe, expect, it } from 'vitest';
import { compileRegex } from '../../lib/filter/regex.ts';

describe('compileRegex', () => {
  it.each([
    '(a+)+',
    '(a*)*b',
    '(?:a+b*)+',
    '((a+)b)*',
    '(a{2,})+',
    '((ab)+)*',
    '(a+){2,}',
    '([)]+)+',
  ])('refuses the nested loop of %s', (source) => {
    expect(compileRegex(source, '')).toMatchObject({ code: 'slowRegex' });
  });

  it.each([
    '^sess',
    '(ab)+',
    '(a+)b+',
    '(a+)?',
    '(a+){3}',
    '[(+)]+',
    '\\(a+\\)+',
    '(\\d{1,3}\\.){3}',
    'a|b*',
  ])('accepts %s', (source) => {
    expect(compileRegex(source, '')).toHaveProperty('test');
  });

  it.each(['(', '[', 'a{2,1}', '\\u{110000}'])('reports the fault of %s', (source) => {
    expect(compileRegex(source, 'u')).toMatchObject({ code: 'badRegex' });
  });

  it.each(['.*', '.*?b', '.*.*b|c', '.*a.*b.*z$'])(
    'finds with %s what the engine finds',
    (source) => {
      const regex = compileRegex(source, '');
      if ('code' in regex) throw new Error(regex.code);
      for (const text of ['', 'b', 'aab', 'c', 'a\nb', 'abz']) {
        expect(regex.test(text), text).toBe(new RegExp(source).test(text));
      }
    },
  );

  it('looks at the beginning of a long text only', () => {
    const regex = compileRegex('b$', '');
    if ('code' in regex) throw new Error(regex.code);
    expect(regex.test(`${'a'.repeat(4095)}b`)).toBe(true);
    expect(regex.test(`${'a'.repeat(4096)}b`)).toBe(false);
  });
});
