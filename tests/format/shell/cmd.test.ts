import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cmdCommands, cmdWord } from '../../../lib/format/shell/cmd.ts';
import { anyText } from '../cookies.ts';

const words = (text: string) => [...cmdCommands(text)];

describe('words are taken apart as cmd.exe and a C program do', () => {
  it.each<[string, string, string[]]>([
    ['plain words', 'a  b\tc', ['a', 'b', 'c']],
    ['quotes', '"a b" c"d e"f', ['a b', 'cd ef']],
    ['quotes with carets', '^"a b^" ^"c^&d^"', ['a b', 'c&d']],
    ['escaped quotes', '^"a\\^"b^"', ['a"b']],
    ['two quotes for one', '"a""b"', ['a"b']],
    [
      'backslashes, which count twice before a quote',
      '"a\\\\" "b\\c" "d\\\\\\"e"',
      ['a\\', 'b\\c', 'd\\"e'],
    ],
    ['an empty word', '"" a', ['', 'a']],
    ['carets, which are literal in quotes', '"a^b" c^^d', ['a^b', 'c^d']],
    ['a line that goes on', 'a ^\n  b ^\r\n  c', ['a', 'b', 'c']],
    ['a line break in a word', '^"a^\n\nb^"', ['a\nb']],
    ['variables, as they are', '%PATH% ^%^PATH^%', ['%PATH%', '%PATH%']],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toEqual([expected]);
  });

  it('and so are commands', () => {
    expect(words('a 1 & b\r\nc|d')).toEqual([['a', '1'], ['b'], ['c'], ['d']]);
    expect(words('a "1 & b"')).toEqual([['a', '1 & b']]);
  });
});

describe('a word', () => {
  it.each([
    ['a', '^"a^"'],
    ['a&b|c>d', '^"a^&b^|c^>d^"'],
    ['a"b', '^"a^\\^"b^"'],
    ['a\\"b\\', '^"a^\\^\\^\\^"b^\\^\\^"'],
    ['%PATH%', '^"^%^PATH^%^"'],
    ['100% x', '^"100^%^ x^"'],
    ['!x!', '^"^!x^!^"'],
  ])('%s is %s', (word, expected) => {
    expect(cmdWord(word)).toBe(expected);
  });

  it('has no quote, no operator and no variable that cmd.exe could see', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        fc.pre(!/[\r\n]/.test(text));
        const word = cmdWord(text);
        expect(word.replace(/\^./gsu, '')).not.toMatch(/["&|<>()^%!]/);
        // Between two percent signs stands a caret first, and no variable is called so.
        expect(word).not.toMatch(/%[^^]/);
        expect(words(`x ${word}`)).toEqual([['x', text]]);
      }),
      { numRuns: 2000 },
    );
  });
});
