import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { posixCommands, posixWord } from '../../../lib/format/shell/posix.ts';
import { anyText } from '../cookies.ts';

const words = (text: string) => [...posixCommands(text)];

describe('words are taken apart as a shell does', () => {
  it.each<[string, string, string[]]>([
    ['plain words', 'a  b\tc', ['a', 'b', 'c']],
    ['single quotes', "'a b' 'c\\d'", ['a b', 'c\\d']],
    ['double quotes', '"a b" "c\\"d\\\\e\\$f\\`g\\h"', ['a b', 'c"d\\e$f`g\\h']],
    ['dollar quotes', "$'a\\'b\\n\\t\\\\\\x41\\u00e9\\U0001f600\\101\\q'", ["a'b\n\t\\Aé😀Aq"]],
    ['dollar quotes of Firefox, byte by byte', "$'\\xe9'", ['é']],
    ['no character at all', "$'\\Uffffffff'", ['\ufffd']],
    ['pieces that belong together', `a'b'"c"$'d'\\ e`, ['abcd e']],
    ['empty words', `'' "" $''`, ['', '', '']],
    ['a quote in single quotes', "'a'\\''b'", ["a'b"]],
    ['a line that goes on', 'a \\\n  b\\\r\nc "d\\\ne"', ['a', 'bc', 'de']],
    ['a comment', 'a # b c', ['a']],
    ['no comment', 'a#b', ['a#b']],
    ['variables, as they are', '$a "$b" `c`', ['$a', '$b', '`c`']],
    ['a quote that is left open', "'a b", ['a b']],
    ['a backslash at the end', 'a\\', ['a']],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toEqual([expected]);
  });

  it('and so are commands', () => {
    const expected = [['a', '1'], ['b'], ['c'], ['d'], ['e']];
    expect(words('a 1; b\nc && d | (e)\n\n;')).toEqual(expected);
  });
});

it('a word means nothing to a real shell', () => {
  const texts = fc
    .sample(anyText, 2000)
    .filter((text) => text.isWellFormed() && !text.includes('\0'));
  const script = texts.map((text) => `printf '%s\\0' ${posixWord(text)}`).join('\n');
  const said = execFileSync('sh', [], { input: script, encoding: 'utf8', maxBuffer: 2 ** 24 });
  expect(said.split('\0').slice(0, -1)).toEqual(texts);
});
