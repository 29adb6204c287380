import { describe, expect, it } from 'vitest';
import { convert } from '../../../scripts/convert/convert.ts';
import { readOptions } from '../../../scripts/convert/options.ts';
import { readWords } from '../../../scripts/convert/words.ts';
import { NOW } from '../../format/cookies.ts';

const words = await readWords();
const LINE = '.example.com\tTRUE\t/\tFALSE\t0\ta\t1\n';

function converted(text: string, command: string) {
  const options = readOptions([...command.split(' '), '-']);
  if (!options) throw new Error('This asks for help');
  return convert(text, options, NOW, words);
}

describe('a file', () => {
  it('is converted', () => {
    expect(converted(LINE, '--to set-cookie --url https://example.com/')).toEqual({
      text: 'Set-Cookie: a=1; Domain=example.com; Path=/\n',
      told: [],
      exitCode: 0,
    });
  });

  it('is converted without values and without session cookies', () => {
    const kept = LINE.replace('\t0\t', '\t1900000000\t').replace('a\t1', 'kept\tsecret');
    const { text } = converted(LINE + kept, '--to netscape --mask --no-session');
    expect(text).toBe(
      '# Netscape HTTP Cookie File\n.example.com\tTRUE\t/\tFALSE\t1900000000\tkept\t***\n',
    );
  });

  it('without domains is of the page', () => {
    const { text, exitCode } = converted('a=1; b=2', '--to netscape --url https://x.test/app');
    expect(text).toContain('x.test\tFALSE\t/\tTRUE\t0\ta\t1\nx.test\tFALSE\t/\tTRUE\t0\tb\t2\n');
    expect(exitCode).toBe(0);
  });

  it('without domains needs a page', () => {
    expect(converted('a=1; b=2', '--to netscape')).toEqual({
      text: null,
      told: [expect.stringContaining('--url')],
      exitCode: 2,
    });
  });

  it.each([
    ['Dear diary', 'This is none of the formats that can be read: cookiescope'],
    ['', 'The file is empty.'],
    ['{"cookies": [', 'The file begins like JSON, but is broken in line 1.'],
  ])('of no use is refused: %j', (text, message) => {
    expect(converted(text, '--to csv')).toEqual({
      text: null,
      told: [expect.stringContaining(message)],
      exitCode: 1,
    });
  });
});

describe('what is lost is told', () => {
  it('by line and name, with the reason', () => {
    const text = [
      '# comment',
      'nonsense',
      'example.com\tTRUE\t/\tFALSE\t0\tdot\t1',
      '#HttpOnly_example.com\tFALSE\t/\tTRUE\t1900000000.5\thidden\t1',
      'other.test\tFALSE\t/\tFALSE\t0\telsewhere\t1',
    ].join('\n');
    const { told, exitCode } = converted(text, '--to header-string --url https://example.com/');
    expect(told).toEqual([
      'line 2: The number of fields is 1. A line of cookies.txt has 7, with a TAB between them.',
      expect.stringMatching(/^line 3: dot: The dot in front of example\.com/),
      'line 3: dot: lost: Host-only; Secure',
      'line 4: hidden: lost: HttpOnly; Expires',
      'line 5: elsewhere: left out. It is sent to other.test alone, and not to example.com.',
    ]);
    expect(exitCode).toBe(0);
  });

  it('by number where there are no lines, and with what a terminal would obey made visible', () => {
    const json = JSON.stringify([
      { name: '\x1b[2J', value: 'a', domain: 'example.com', sameSite: 'lax' },
      { name: 'b', value: '\t', domain: 'example.com' },
      { name: '', value: 'x', domain: 'example.com' },
      { name: 'c', value: '', domain: 'example.com', expirationDate: 1900000000.5 },
    ]);
    expect(converted(json, '--to netscape').told).toEqual([
      'cookie 1: \\u{1b}[2J: left out. It has a character that the format cannot hold, U+001B.',
      'cookie 2: b: left out. It has a character that the format cannot hold, U+0009 TAB.',
      'cookie 3: (no name): left out. Without a name it would not be read as what it is.',
      'cookie 4: c: lost: Expires, by less than a second',
    ]);
  });

  it('and if it is all, nothing is written', () => {
    const { text, told, exitCode } = converted(LINE, '--to header-string --url https://x.test/');
    expect(text).toBeNull();
    expect(told).toEqual([
      'line 1: a: left out. It is sent to .example.com, and not to x.test.',
      'Nothing is left to write.',
    ]);
    expect(exitCode).toBe(1);
  });

  it('the storage of pages, too', () => {
    const origin = { origin: 'https://x.test', localStorage: [{ name: 'a', value: '1' }] };
    const cookies = [{ name: 'a', value: '1', domain: 'x.test', path: '/', expires: -1 }];
    const state = JSON.stringify({ cookies, origins: [origin] });
    expect(converted(state, '--from playwright --to csv').told).toContain(
      'What the pages have in localStorage is left out.',
    );
    const onlyStorage = JSON.stringify({ cookies: [], origins: [origin] });
    const again = converted(onlyStorage, '--from playwright --to playwright');
    expect(JSON.parse(again.text ?? '')).toEqual({ cookies: [], origins: [origin] });
  });
});
