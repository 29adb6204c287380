import { describe, expect, it } from 'vitest';
import { exportCookies } from '../../lib/format/export-cookies.ts';
import { headerString } from '../../lib/format/formats/header-string.ts';
import { cookie, NOW, options } from './cookies.ts';
import { recognises, writeAll } from './file.ts';
import { entriesWith } from './read-with.ts';

const pairs = (text: string) =>
  entriesWith(headerString, text).map((entry) => [entry.cookie?.name, entry.cookie?.value]);

describe('pairs are read', () => {
  it.each([
    ['one', 'a=1', [['a', '1']]],
    [
      'several',
      'a=1; b=2;c=3',
      [
        ['a', '1'],
        ['b', '2'],
        ['c', '3'],
      ],
    ],
    [
      'the name of the header',
      'Cookie: a=1; b=2',
      [
        ['a', '1'],
        ['b', '2'],
      ],
    ],
    ['its name in lower case', 'cookie:a=1', [['a', '1']]],
    ['a whole request', 'GET / HTTP/1.1\r\nHost: x=y\r\nCookie: a=1\r\n\r\n', [['a', '1']]],
    [
      'several lines',
      'a=1\nb=2\n',
      [
        ['a', '1'],
        ['b', '2'],
      ],
    ],
    ['= in a value', 'a=b=c==', [['a', 'b=c==']]],
    [
      'an empty value',
      'a=; b=2',
      [
        ['a', ''],
        ['b', '2'],
      ],
    ],
    [
      'no name',
      'abc; =d',
      [
        ['', 'abc'],
        ['', 'd'],
      ],
    ],
    [
      'the same name twice',
      'a=1; a=2',
      [
        ['a', '1'],
        ['a', '2'],
      ],
    ],
    ['blanks and empty pieces', ' ;; a = 1 ; ', [['a', '1']]],
    ['quotes', 'a="x y"', [['a', '"x y"']]],
  ])('%s', (_, text, expected) => {
    expect(pairs(text)).toEqual(expected);
  });

  it('and nothing is said of anything else', () => {
    expect(entriesWith(headerString, 'x\na=1')[1]).toEqual({
      place: { index: 2, line: 2 },
      cookie: { name: 'a', value: '1' },
      notes: [],
    });
  });
});

describe('a text is recognised', () => {
  it.each([
    ['a=1; b=2', true],
    ['  a=1\n', true],
    ['Cookie: abc', true],
    ['host: x\ncookie: a=1', true],
    ['abc', false],
    ['a == 1', false],
    ['{"a":"b=c"}', false],
    ['<a href="x">', false],
    ['# comment\na=1', false],
    ['a=1\nb=2', false],
    ['https://example.com/?a=1', false],
  ])('%j: %s', (text, expected) => {
    expect(recognises(headerString, text)).toBe(expected);
  });
});

describe('the header of a request', () => {
  const everything = { ...options(), masked: false, withSession: true };

  it('has the longer paths first, and the same name as often as it is sent', () => {
    const cookies = [
      cookie({ name: 'root' }),
      cookie({ name: 'a', value: 'far', path: '/' }),
      cookie({ name: 'a', value: 'near', path: '/app' }),
      cookie({ name: 'wide', domain: 'example.com', hostOnly: false, path: '/app/page' }),
    ];
    const { text, count } = exportCookies(headerString, cookies, everything);
    expect(text).toBe('wide=1; a=near; root=1; a=far');
    expect(count).toBe(4);
  });

  it.each([
    ['another host', { domain: 'other.test' }, 'hostOnlyNo', ['www.example.com', 'other.test']],
    [
      'its sub-domain only',
      { domain: 'example.com' },
      'hostOnlyNo',
      ['www.example.com', 'example.com'],
    ],
    [
      'another site',
      { domain: 'other.test', hostOnly: false },
      'domainNo',
      ['www.example.com', '.other.test'],
    ],
    ['another path', { path: '/appendix' }, 'pathNo', ['/app/page', '/appendix']],
    ['another time', { expirationDate: NOW / 1000 }, 'expiryNo', []],
    [
      'another partition',
      { partitionKey: { topLevelSite: 'https://shop.test', hasCrossSiteAncestor: true } },
      'partitionNo',
      ['https://shop.test'],
    ],
    ['no header at all', { value: 'a\nb' }, 'character', ['U+000A LF']],
    [
      'another place, and a line break in it',
      { value: '\n', path: '/x' },
      'pathNo',
      ['/app/page', '/x'],
    ],
    ['a name with =', { name: 'a=b' }, 'equalsInName', []],
    ['no name and =', { name: '', value: 'a=b' }, 'nameless', []],
    ['blanks in front', { value: ' a' }, 'blankAtEnd', []],
  ])('has no cookie that is for %s', (_, fields, code, params) => {
    const { losses, text } = exportCookies(headerString, [cookie(fields)], everything);
    expect(text).toBe('');
    expect(losses).toMatchObject([{ omission: { code, params } }]);
  });

  it('has no Secure cookie over http', () => {
    const plain = { ...everything, url: 'http://www.example.com/' };
    const { losses } = exportCookies(headerString, [cookie({ secure: true })], plain);
    expect(losses).toMatchObject([{ omission: { code: 'secureNo' } }]);
  });

  it('has the cookies of the page’s own partition', () => {
    const own = { topLevelSite: 'https://example.com', hasCrossSiteAncestor: false };
    expect(exportCookies(headerString, [cookie({ partitionKey: own })], everything).count).toBe(1);
  });

  it.each([null, 'about:blank', 'nonsense', ''])('is unknown for %s', (url) => {
    const { losses } = exportCookies(headerString, [cookie()], { ...everything, url });
    expect(losses).toMatchObject([{ omission: { code: 'noUrl' } }]);
  });

  it('has its name where a cookie could be taken for it', () => {
    expect(writeAll(headerString, [cookie({ name: 'cookie:a' })])).toBe('Cookie: cookie:a=1');
    expect(writeAll(headerString, [cookie({ name: '\ufeffa' })])).toBe('Cookie: \ufeffa=1');
  });
});
