import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../lib/format/formats/index.ts';
import { readWholeFile } from '../../lib/format/read-file.ts';
import { NOW } from './cookies.ts';

const LENGTH = 200_000;

/** About LENGTH characters of a piece. */
function many(piece: string): string {
  return piece.repeat(LENGTH / piece.length);
}

// In more than linear time these would not end before the test is given up, whoever reads them.
describe('files that were made to hurt', () => {
  it.each([
    ['a long line', many('a')],
    ['equals signs', many('=')],
    ['semicolons', many(';')],
    ['blanks', `a${many(' ')}b`],
    ['blanks at the end', `a=1${many(' ')}`],
    ['line breaks', `a${many('\n')}b`],
    ['carriage returns', `a${many('\r')}b`],
    ['line breaks and blanks', `a${many(' \n')}b`],
    ['TABs', many('\t')],
    ['words', many('a ')],
    ['words and TABs', many(' \t a')],
    ['fields that are nearly right', many('example.com TRUE / FALSE ')],
    ['a long value', `example.com\tTRUE\t/\tTRUE\t0\ta\t${many('x=')}`],
    ['digits', `example.com\tTRUE\t/\tTRUE\t${many('9')}\ta\t1`],
    ['dots', `${many('.')}\tTRUE\t/\tTRUE\t0\ta\t1`],
    ['labels', `${many('a.')}com\tTRUE\t/\tTRUE\t0\ta\t1`],
    ['single quotes', `curl ${many("'")}`],
    ['double quotes', `curl ${many('"')}`],
    ['dollar quotes', `curl ${many("$'\\x")}`],
    ['backslashes', `curl "${many('\\')}`],
    ['carets', `curl ^"${many('^')}`],
    ['backslashes for cmd', `curl ^"${many('\\')}x^"`],
    ['quotes for cmd', `curl ^"${many('""')}`],
    ['options', `curl ${many('-b a=1 ')}`],
    ['letters of options', `curl -${many('s')}`],
    ['commands', many('curl -b x y;')],
    ['here-strings', `--config -\n${many('@\'\ncookie = "a=1"\n\'@\n')}`],
    ['a here-string of quotes', `--config -\n@'\ncookie = "${many('"')}`],
    ['quotes in a table', `name,value,domain\n${many('"')}`],
    ['titles', `name,value,domain,${many('a,')}\n${'1,2,3\n'.repeat(9_000)}`],
    ['titles of Markdown', `|Name|Value|Domain|${many('Name|')}\n${'|1|2|3|\n'.repeat(9_000)}`],
    ['backticks in a table of Markdown', `|Name|Value|Domain|\n|${many('`')}|a|a.test|`],
    ['bars', `|Name|Value|Domain|\n|${many('|')}`],
    ['apostrophes in a table', `name,value,domain\n${many("'")}`],
    ['attributes', `Set-Cookie: a=1${many('; a=b')}`],
    ['flags', `Set-Cookie: a=1${many('; Secure')}`],
    ['dates', `Set-Cookie: a=1; Expires=${many('1:1:1 ')}`],
    ['a long Max-Age', `Set-Cookie: a=1; Max-Age=${many('9')}`],
    ['heads', many('HTTP/1.1 200 OK\nSet-Cookie: a=1\n\n')],
    ['comments', many('# a\n')],
    ['NULs', many('\0')],
    ['brackets', many('[')],
    ['brackets that close', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['objects in objects', `${'{"cookies":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
    ['cookies in cookies', `${'[{"name":"a","value":'.repeat(50_000)}1${'}]'.repeat(50_000)}`],
    ['a list of nothing', `[${many('null,')}null]`],
    ['many fields', `[{${many('"a":1,')}"name":"a","value":"1"}]`],
    ['a long text in JSON', `[{"name":"a","value":"1","domain":"${many('a.')}"}]`],
    ['spaces in front of JSON', `${many(' ')}[`],
    ['a text that does not end', `[{"name":"${many('\\\\')}`],
  ])('%s', (_, text) => {
    for (const format of [null, ...FORMATS]) {
      const reading = readWholeFile(text, format, NOW);
      if (reading.format) expect(reading.entries.length).toBeLessThanOrEqual(10_000);
      else expect(reading.fault.code).not.toBe('');
    }
  });
});

it.each([
  '[{"__proto__":{"name":"a","value":"1"}}]',
  '[{"name":"a","value":"1","__proto__":{"polluted":1}}]',
  '{"__proto__":{"cookies":[]},"constructor":{"prototype":{"polluted":1}}}',
  '{"cookies":{"__proto__":[]},"log":{"entries":{"__proto__":{"polluted":1}}}}',
  'name,value,domain,__proto__,constructor\na,1,x.test,polluted,polluted',
  'Set-Cookie: __proto__=polluted; __proto__=polluted; constructor=polluted',
  '__proto__=polluted',
  'example.com\tFALSE\t/\tFALSE\t0\t__proto__\tpolluted',
])('keys such as __proto__ are nothing special: %s', (text) => {
  for (const format of [null, ...FORMATS]) {
    const reading = readWholeFile(text, format, NOW);
    for (const entry of reading.format ? reading.entries : []) {
      expect(Object.getPrototypeOf(entry.cookie ?? {})).toBe(Object.prototype);
    }
  }
  expect({}).not.toHaveProperty('polluted');
});
