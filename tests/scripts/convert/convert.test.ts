import { describe, expect, it } from 'vitest';
import { bundleText } from '../../../lib/snapshot/bundle.ts';
import { snapshotText } from '../../../lib/snapshot/read-snapshot.ts';
import { convert } from '../../../scripts/convert/convert.ts';
import { readOptions } from '../../../scripts/convert/options.ts';
import { readWords } from '../../../scripts/convert/words.ts';
import { cookie } from '../../fixtures/cookie.ts';
import { snapshot } from '../../fixtures/snapshot.ts';
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
      'origin 1: https://x.test: lost: 1 entry of localStorage',
    );
    const onlyStorage = JSON.stringify({ cookies: [], origins: [origin] });
    const again = converted(onlyStorage, '--from playwright --to playwright');
    expect(JSON.parse(again.text ?? '')).toEqual({ cookies: [], origins: [origin] });
    expect(again.told).toEqual([]);
  });

  it('the storage that not even such formats hold, for each origin', () => {
    const item = { name: 'a', value: '1' };
    const origins = [
      { origin: 'https://a.test', localStorage: [item], sessionStorage: [item, item] },
      { origin: 'https://b.test', localStorage: [item, 5], indexedDB: [{ name: 'db' }] },
      { localStorage: [item] },
      { origin: '\x1b[2J', sessionStorage: [item] },
    ];
    const text = snapshotText(snapshot({ cookies: [cookie()], origins: [] })).replace(
      '"origins": []',
      `"origins": ${JSON.stringify(origins)}`,
    );
    for (const to of ['playwright', 'cookiescope']) {
      const { told, text: written } = converted(text, `--to ${to}`);
      expect(told.filter((line) => line.startsWith('origin'))).toEqual([
        'origin 1: https://a.test: lost: 2 entries of sessionStorage',
        'origin 2: https://b.test: lost: 1 database (IndexedDB); 1 part that makes no sense',
        'origin 3: (no name): lost: 1 entry of localStorage; 1 part that makes no sense',
        'origin 4: \\u{1b}[2J: lost: 1 entry of sessionStorage',
      ]);
      expect(JSON.parse(written ?? '').origins).toEqual([
        { origin: 'https://a.test', localStorage: [item] },
        { origin: 'https://b.test', localStorage: [item] },
        { origin: '\x1b[2J', localStorage: [] },
      ]);
    }
  });
});

describe('a file of several snapshots', () => {
  const taken = (name: string, value: string) =>
    snapshot({ name, takenAt: 0, cookies: [cookie({ name: 'sid', value })] });
  const bundle = bundleText([taken('admin', '1'), taken('2', '2'), taken('', '3')]);
  const sidIn = (text: string | null) => /sid=(\d)/.exec(text ?? '')?.[1];
  const TO = '--to set-cookie --url https://example.com/';

  it.each([
    ['admin', '1'],
    ['2', '2'],
    ['1', '1'],
    ['3', '3'],
  ])('gives the one that is meant: %s', (wanted, value) => {
    const { text, exitCode } = converted(bundle, `${TO} --snapshot ${wanted}`);
    expect([sidIn(text), exitCode]).toEqual([value, 0]);
  });

  it('has to be chosen from', () => {
    const list = [
      '  1: admin (1970-01-01T00:00:00.000Z, cookies: 1, example.com)',
      '  2: 2 (1970-01-01T00:00:00.000Z, cookies: 1, example.com)',
      '  3: (no name) (1970-01-01T00:00:00.000Z, cookies: 1, example.com)',
    ];
    expect(converted(bundle, TO)).toEqual({
      text: null,
      told: [expect.stringMatching(/^The file holds 3 snapshots. .* --snapshot/), ...list],
      exitCode: 2,
    });
    for (const wanted of ['4', '0', 'nobody']) {
      expect(converted(bundle, `${TO} --snapshot ${wanted}`)).toEqual({
        text: null,
        told: [expect.stringContaining(`no snapshot called ${wanted}.`), ...list],
        exitCode: 2,
      });
    }
  });

  it('may have two of a name, which have their numbers', () => {
    const twins = bundleText([taken('admin', '1'), taken('admin', '2')]);
    expect(converted(twins, `${TO} --snapshot admin`)).toMatchObject({ exitCode: 2 });
    expect(sidIn(converted(twins, `${TO} --snapshot 2`).text)).toBe('2');
  });

  it('may hold one only, which is taken', () => {
    const [head = ''] = bundle.split('\n');
    const alone = `${head}\n${snapshotText(taken('admin', '1'))}] }`;
    expect(sidIn(converted(alone, TO).text)).toBe('1');
    expect(sidIn(converted(snapshotText(taken('admin', '1')), `${TO} --snapshot 1`).text)).toBe(
      '1',
    );
  });

  it('is none where something else is', () => {
    expect(converted(LINE, `${TO} --snapshot admin`)).toEqual({
      text: null,
      told: ['--snapshot is for files of snapshots.'],
      exitCode: 2,
    });
    expect(converted('-----BEGIN AGE ENCRYPTED FILE-----\n', TO)).toEqual({
      text: null,
      told: [expect.stringContaining('The file is encrypted.')],
      exitCode: 1,
    });
  });
});
