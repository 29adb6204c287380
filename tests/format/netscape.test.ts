import { describe, expect, it } from 'vitest';
import type { Cookie } from '../../lib/cookie/cookie.ts';
import { netscape } from '../../lib/format/formats/netscape.ts';
import { cookie, NOW, options } from './cookies.ts';
import { writeAll } from './file.ts';
import { entriesWith } from './read-with.ts';

const read = (text: string) => entriesWith(netscape, text);
const one = (line: string) => read(line)[0];

describe('a line is read, however it is spelled', () => {
  const plain = {
    name: 'a',
    value: '1',
    domain: 'example.com',
    hostOnly: false,
    path: '/',
    secure: false,
    httpOnly: false,
    expirationDate: null,
  };

  it.each<[string, string, Partial<Cookie>]>([
    ['as curl writes it', '.example.com\tTRUE\t/\tFALSE\t0\ta\t1', {}],
    ['host-only', 'example.com\tFALSE\t/\tFALSE\t0\ta\t1', { hostOnly: true }],
    ['lower-case booleans', '.example.com\ttrue\t/\ttrue\t0\ta\t1', { secure: true }],
    ['upper-case domain', '.EXAMPLE.com\tTRUE\t/\tFALSE\t0\ta\t1', {}],
    ['HttpOnly', '#HttpOnly_.example.com\tTRUE\t/\tFALSE\t0\ta\t1', { httpOnly: true }],
    [
      'HttpOnly in another case',
      '#httponly_.example.com\tTRUE\t/\tFALSE\t0\ta\t1',
      { httpOnly: true },
    ],
    ['no expiry', '.example.com\tTRUE\t/\tFALSE\t\ta\t1', {}],
    ['an expiry of -1', '.example.com\tTRUE\t/\tFALSE\t-1\ta\t1', {}],
    [
      'a fraction',
      '.example.com\tTRUE\t/\tFALSE\t1900000000.25\ta\t1',
      { expirationDate: 1900000000.25 },
    ],
    ['a value of pairs', '.example.com\tTRUE\t/\tFALSE\t0\ta\tb=c&d==', { value: 'b=c&d==' }],
    ['a value with blanks', '.example.com\tTRUE\t/\tFALSE\t0\ta\tb  c ', { value: 'b  c ' }],
    ['a value with a TAB', '.example.com\tTRUE\t/\tFALSE\t0\ta\tb\tc', { value: 'b\tc' }],
    ['an empty value', '.example.com\tTRUE\t/\tFALSE\t0\ta\t', { value: '' }],
    ['an empty value, its TAB gone', '.example.com\tTRUE\t/\tFALSE\t0\ta', { value: '' }],
    ['no name', '.example.com\tTRUE\t/\tFALSE\t0\t\t1', { name: '' }],
    ['spaces for TABs', '.example.com  TRUE  /  FALSE  0  a  1', {}],
    [
      'spaces, and in the value too',
      '.example.com TRUE / FALSE 0 a b=c d  e',
      { value: 'b=c d  e' },
    ],
    [
      'spaces, and no value',
      '.example.com TRUE / FALSE 1900000000 a',
      { value: '', expirationDate: 1900000000 },
    ],
    ['spaces around the fields', ' .example.com \t TRUE \t/\t FALSE\t 0 \ta\t1', {}],
    ['an end as on Windows', '.example.com\tTRUE\t/\tFALSE\t0\ta\t1\r\n', {}],
    ['a byte order mark', '\ufeff.example.com\tTRUE\t/\tFALSE\t0\ta\t1', {}],
  ])('%s', (_, line, expected) => {
    expect(read(line)).toEqual([
      { place: { index: 1, line: 1 }, cookie: { ...plain, ...expected }, notes: [] },
    ]);
  });

  it.each([
    ['a dot in front of a host-only domain', '.example.com\tFALSE\t/\tFALSE\t0\ta\t1', true],
    ['a domain without its dot', 'example.com\tTRUE\t/\tFALSE\t0\ta\t1', false],
  ])('%s: the flag counts, and that is said', (_, line, hostOnly) => {
    const entry = one(line);
    expect(entry?.cookie).toMatchObject({ domain: 'example.com', hostOnly });
    expect(entry).toMatchObject({ notes: [{ code: 'netscapeDot' }] });
  });
});

describe('a line at fault', () => {
  it.each([
    ['too few fields', 'example.com\tTRUE\t/', { code: 'netscapeFields', params: ['3'] }],
    ['no field at all', 'hello', { code: 'netscapeFields', params: ['1'] }],
    ['no domain', '\tTRUE\t/\tFALSE\t0\ta\t1', { code: 'netscapeDomain', params: [] }],
    ['a dot for a domain', '.\tTRUE\t/\tFALSE\t0\ta\t1', { code: 'netscapeDomain', params: [] }],
    ['no flag', 'example.com\tx\t/\tFALSE\t0\ta\t1', { code: 'netscapeFlag', params: ['x'] }],
    ['no Secure', 'example.com\tTRUE\t/\t1\t0\ta\t1', { code: 'netscapeFlag', params: ['1'] }],
    [
      'no time',
      'example.com\tTRUE\t/\tFALSE\tsoon\ta\t1',
      { code: 'netscapeExpires', params: ['soon'] },
    ],
    [
      'spaces, and no expiry',
      'example.com TRUE / FALSE a 1',
      { code: 'netscapeFields', params: ['1'] },
    ],
  ])('with %s is named, and stops no other', (_, line, fault) => {
    const good = 'example.com\tFALSE\t/\tFALSE\t0\tb\t2';
    expect(read(`# comment\n\n${line}\n${good}\n`)).toEqual([
      { place: { index: 1, line: 3 }, cookie: null, fault },
      expect.objectContaining({ place: { index: 2, line: 4 }, notes: [] }),
    ]);
  });
});

describe('the file', () => {
  const cookies = [
    cookie({ name: 'plain', domain: 'example.com', hostOnly: false }),
    cookie({ name: 'id', value: '', httpOnly: true, secure: true, path: '/app' }),
    cookie({ name: 'kept', value: 'x y', expirationDate: NOW / 1000 + 0.75, sameSite: 'lax' }),
  ];
  const HEADER = '# Netscape HTTP Cookie File\n';
  const PLAIN = '.example.com\tTRUE\t/\tFALSE\t0\tplain\t1\n';
  const KEPT = 'www.example.com\tFALSE\t/\tFALSE\t1798761600\tkept\tx y\n';

  it('is written for curl: 0 for a session, the prefix, whole seconds, every TAB', () => {
    const id = '#HttpOnly_www.example.com\tFALSE\t/app\tTRUE\t0\tid\t\n';
    expect(writeAll(netscape, cookies)).toBe(HEADER + PLAIN + id + KEPT);
    expect(writeAll(netscape, cookies, { preset: 'curl' })).toBe(HEADER + PLAIN + id + KEPT);
    expect(writeAll(netscape, cookies, { preset: 'yt-dlp' })).toBe(HEADER + PLAIN + id + KEPT);
  });

  it('is written for wget, which would take the prefix for a comment', () => {
    const id = 'www.example.com\tFALSE\t/app\tTRUE\t0\tid\t\n';
    const hint = '# Wget takes every path that begins like that of a cookie for one below it.\n';
    expect(writeAll(netscape, cookies, { preset: 'wget' })).toBe(HEADER + hint + PLAIN + id + KEPT);
  });

  it('is written for Python, to whom 0 has expired, with what there is to know', () => {
    const text = writeAll(netscape, cookies, { preset: 'python' });
    expect(text.split('\n').slice(0, 5)).toEqual([
      '# Netscape HTTP Cookie File',
      expect.stringMatching(/^# .*ignore_discard=True/),
      expect.stringMatching(/^# .*sub-domains/),
      expect.stringMatching(/^# .*DomainStrictNonDomain/),
      '.example.com\tTRUE\t/\tFALSE\t\tplain\t1',
    ]);
    expect(text).toContain('#HttpOnly_www.example.com\tFALSE\t/app\tTRUE\t\tid\t\n');
  });

  it.each([
    ['a TAB in the value', { value: 'a\tb' }, 'character', null],
    ['a line break in the name', { name: 'a\nb' }, 'character', null],
    ['a semicolon, which would divide the header', { value: 'a; b=c' }, 'character', null],
    ['a control character', { value: '\x1b[2J' }, 'character', null],
    ['a space at the end', { value: 'a ' }, 'blankAtEnd', null],
    ['half a surrogate pair', { value: '\ud800' }, 'surrogate', null],
    ['no name', { name: '' }, 'nameless', 'curl'],
    ['an = in its name', { name: 'a=b' }, 'equalsInName', null],
    ['no slash in front of its path', { path: 'x' }, 'path', null],
    ['a domain that is none', { domain: 'a\tb' }, 'domain', null],
    ['a domain that begins a comment', { domain: '#a' }, 'domain', null],
    ['a domain that browsers write otherwise', { domain: 'bücher.test' }, 'domain', null],
    ['letters that Python cannot send', { value: 'ü' }, 'notAscii', 'python'],
    ['letters that yt-dlp cannot send', { name: '漢' }, 'notAscii', 'yt-dlp'],
  ])('holds no cookie with %s', (_, fields, code, preset) => {
    const held = netscape.writer?.hold(cookie(fields), options({ preset }));
    expect(held).toMatchObject({ code });
  });

  it('holds for Python what it has no trouble with', () => {
    const nameless = cookie({ name: '' });
    expect(netscape.writer?.hold(nameless, options({ preset: 'python' }))).toEqual(nameless);
    const beyond = cookie({ value: 'ü漢' });
    expect(netscape.writer?.hold(beyond, options())).toEqual(beyond);
  });

  it.each([
    ['localhost', 'curl', 'localhost'],
    ['[::1]', 'curl', '::1'],
    ['[::1]', 'wget', '::1'],
    ['localhost', 'wget', 'localhost'],
    ['localhost', 'python', 'localhost.local'],
    ['[::1]', 'yt-dlp', '[::1].local'],
    ['app.localhost', 'python', 'app.localhost'],
    ['127.0.0.1', 'python', '127.0.0.1'],
  ])('calls %s, for %s, %s, and reads it again', (domain, preset, named) => {
    const text = writeAll(netscape, [cookie({ domain })], { preset });
    expect(text).toContain(`\n${named}\tFALSE\t`);
    expect(one(text)?.cookie).toMatchObject({ domain, hostOnly: true });
  });

  it.each([
    ['localhost', 'curl', true],
    ['app.localhost', 'curl', false],
    ['localhost', 'wget', false],
    ['127.0.0.1', 'python', false],
    ['www.example.com', 'python', true],
  ])('a Secure cookie of %s is one, for %s: %j, lest plain http does without it', (...row) => {
    const [domain, preset, secure] = row;
    const held = netscape.writer?.hold(cookie({ domain, secure: true }), options({ preset }));
    expect(held).toMatchObject({ secure });
  });

  it.each([
    ['curl', { path: '/app/' }, { path: '/app' }],
    ['curl', { path: '/' }, { path: '/' }],
    ['wget', { path: '/app/' }, { path: '/app/' }],
    ['python', { hostOnly: true }, { hostOnly: false }],
    ['yt-dlp', { hostOnly: true }, { hostOnly: false }],
    ['python', { domain: '127.0.0.1' }, { hostOnly: true }],
    ['python', { domain: 'localhost' }, { hostOnly: true }],
  ])('%s makes of %j: %j', (preset, fields, used) => {
    expect(netscape.writer?.inUse?.(cookie(fields), options({ preset }))).toMatchObject(used);
  });

  it('makes no session cookie of one that expired long ago', () => {
    expect(writeAll(netscape, [cookie({ expirationDate: 0 })])).toContain('\tFALSE\t1\ta\t1\n');
  });
});
