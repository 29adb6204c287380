import { describe, expect, it } from 'vitest';
import { fromLatin1, utf8 } from '../../lib/decode/bytes/text.ts';
import { timeOfDate } from '../../lib/decode/content/date.ts';
import { untag } from '../../lib/decode/content/flask-json.ts';
import { compactJson } from '../../lib/decode/content/json.ts';
import { readMarshal } from '../../lib/decode/content/marshal.ts';
import { readPhp, readPhpBytes, readPhpSession } from '../../lib/decode/content/php.ts';
import { readPickle } from '../../lib/decode/content/pickle.ts';
import { timeOfNanoseconds, timeOfNumber } from '../../lib/decode/content/time.ts';

describe('times', () => {
  it.each([
    ['1767225600', '2026-01-01T00:00:00.000Z'],
    ['1767225600.25', '2026-01-01T00:00:00.250Z'],
    ['1767225600123', '2026-01-01T00:00:00.123Z'],
    ['1767225600123456', '2026-01-01T00:00:00.123Z'],
    // Nanoseconds are no other number than an id.
    ['1767225600123456789', null],
    // Chromium, Windows, .NET.
    ['13411699200000000', '2026-01-01T00:00:00.000Z'],
    ['134116992000000000', '2026-01-01T00:00:00.000Z'],
    ['639028224000000000', '2026-01-01T00:00:00.000Z'],
    ['999999999', null],
    ['4102444800', null],
    ['12345678901', null],
  ])('%s', (text, time) => {
    const found = timeOfNumber(text);
    expect(found === null ? null : new Date(found).toISOString()).toBe(time);
  });

  it.each([
    ['2026-01-01', '2026-01-01T00:00:00.000Z'],
    ['20260101', '2026-01-01T00:00:00.000Z'],
    ['2026-01-01T12:30:00+02:00', '2026-01-01T10:30:00.000Z'],
    ['2026-01-01T12:30:00.5Z', '2026-01-01T12:30:00.500Z'],
    ['2026-01-01 12:30:00', '2026-01-01T12:30:00.000Z'],
    ['20260101T123000Z', '2026-01-01T12:30:00.000Z'],
    ['Thu, 01 Jan 2026 00:00:00 GMT', '2026-01-01T00:00:00.000Z'],
    ['Thu, 1 Jan 2026 01:00:00 +0100', '2026-01-01T00:00:00.000Z'],
    ['Thursday, 01-Jan-26 00:00:00 GMT', '2026-01-01T00:00:00.000Z'],
    [
      'Thu Jan 01 2026 01:00:00 GMT+0100 (Central European Standard Time)',
      '2026-01-01T00:00:00.000Z',
    ],
    ['2026-01-01 00:00:00 +0000', '2026-01-01T00:00:00.000Z'],
    ['2026-01-01 00:00:00 UTC', '2026-01-01T00:00:00.000Z'],
    ['2026-01-01 00:00:00+00', '2026-01-01T00:00:00.000Z'],
    ['2026-01-01T00:00:00+02', '2025-12-31T22:00:00.000Z'],
    ['2026-01-01t00:00:00z', '2026-01-01T00:00:00.000Z'],
    ['2026-01-01T24:00:00Z', '2026-01-02T00:00:00.000Z'],
    ['/Date(1767225600000)/', '2026-01-01T00:00:00.000Z'],
    ['/Date(1767225600000+0100)/', '2026-01-01T00:00:00.000Z'],
    ['20260101120000', '2026-01-01T12:00:00.000Z'],
    ['20260101T1200', '2026-01-01T12:00:00.000Z'],
    ['Thu, 01 Jan 2026 00:00:00 EST', '2026-01-01T05:00:00.000Z'],
    ['Thu, 01 Jan 98 00:00:00 PDT', '1998-01-01T07:00:00.000Z'],
    ['Thu Jan  1 00:00:00 UTC 2026', '2026-01-01T00:00:00.000Z'],
    ['Thu Jan  1 00:00:00 2026', '2026-01-01T00:00:00.000Z'],
    ['0001-01-01T00:00:00', '0001-01-01T00:00:00.000Z'],
    ['2024-02-29', '2024-02-29T00:00:00.000Z'],
    ['2026-02-29', null],
    ['2026-02-31', null],
    ['20260230120000', null],
    ['10101010', null],
    ['2026-00-10', null],
    ['2026-01-01T25:00:00Z', null],
    ['2026-01-01T24:00:01Z', null],
    ['2026-01-01T00:60:00Z', null],
    ['Mon Feb 30 00:00:00 2026', null],
    ['Thu, 01 Jan 2026 00:00:00 ABC', null],
    ['2026-13-45', null],
    ['Thu, 99 Xyz 2026 00:00:00 GMT', null],
    ['hello', null],
  ])('%s', (text, time) => {
    const found = timeOfDate(text);
    expect(found === null ? null : new Date(found).toISOString()).toBe(time);
  });
});

it.each([
  ['1767225600123456789', Date.UTC(2026, 0, 1, 0, 0, 0, 123)],
  ['1300000000000000000', null],
  ['176722560012345678', null],
])('nanoseconds %s', (text, time) => {
  expect(timeOfNanoseconds(text)).toBe(time);
});

describe('Ruby Marshal', () => {
  it.each([
    ['nil, booleans, numbers', '\x04\b[\n0TFi\x00i\x06', [null, true, false, 0, 1]],
    ['long numbers', '\x04\b[\bi\x02\x00\x01i\xfe\x00\xffi\xfa', [256, -256, -1]],
    ['big numbers', '\x04\bl+\x09\x00\x00\x00\x00\x01\x00\x00\x00', 4294967296],
    ['floats', '\x04\b[\x07f\x081.5f\x08inf', [1.5, 'inf']],
    ['texts', '\x04\bI"\x07\xc3\xa9\x06:\x06ET', 'é'],
    ['symbols, once and again', '\x04\b[\x07:\x06a;\x00', ['a', 'a']],
    ['an object, once and again', '\x04\b[\x07"\x06a@\x06', ['a', 'a']],
    ['a hash, once and again', '\x04\b[\x07{\x06:\x06qi\x06@\x06', [{ q: 1 }, { q: 1 }]],
    [
      'a list in a hash, once and again',
      '\x04\b{\x07:\x06a[\x06i\x06:\x06b@\x06',
      { a: [1], b: [1] },
    ],
    ['a list in itself', '\x04\b[\x06@\x00', [null]],
    ['more than 2^53', '\x04\bl-\x09\x01\x00\x00\x00\x00\x00\x20\x00', -9007199254740993n],
    ['hashes', '\x04\b{\x06:\x06ai\x06', { a: 1 }],
    ['a hash with a default', '\x04\b}\x06:\x06ai\x060', { a: 1 }],
    ['a hash of a class', '\x04\bC:\x06H{\x06"\x06ai\x06', { a: 1 }],
    ['objects', '\x04\bo:\x06U\x06:\b@idi\x06', { '^class': 'U', '@id': 1 }],
    ['what ends early', '\x04\b[\x07i\x06', undefined],
    ['an unknown type', '\x04\b?', undefined],
  ])('%s', (_, bytes, data) => {
    expect(readMarshal(fromLatin1(bytes))).toEqual(data);
  });
});

describe('PHP serialize', () => {
  it.each([
    ['N;', null],
    ['b:1;', true],
    ['i:-5;', -5],
    ['i:9223372036854775807;', 9223372036854775807n],
    ['d:1.5;', 1.5],
    ['d:INF;', 'INF'],
    ['d:-INF;', '-INF'],
    ['d:NAN;', 'NAN'],
    ['s:2:"é";', 'é'],
    ['a:0:{}', {}],
    ['a:2:{i:0;i:7;i:1;i:8;}', [7, 8]],
    ['a:1:{s:1:"a";i:1;}', { a: 1 }],
    ['O:4:"User":1:{s:7:"\0User\0x";i:1;}', { '^class': 'User', x: 1 }],
    ['E:7:"Suit:Up";', 'Suit:Up'],
    ['C:1:"X":3:{abc}', { '^class': 'X', content: 'abc' }],
    ['i:1;i:2;', undefined],
    ['s:5:"a";', undefined],
    ['a:2:{i:0;i:7;}', undefined],
  ])('%j', (text, data) => {
    expect(readPhp(text)).toEqual(data);
  });

  it('names of private members are texts as well', () => {
    const bytes = fromLatin1('O:1:"U":1:{s:6:"\0U\0k\xc3\xa9";s:2:"\xc3\xa9";}');
    expect(readPhpBytes(bytes)).toEqual({ '^class': 'U', ké: 'é' });
  });

  it.each([
    ['php', 'my key|i:1;a.b-c|d:1.5;', { 'my key': 1, 'a.b-c': 1.5 }],
    ['php, another script', 'к|E:3:"A:B";', { к: 'A:B' }],
    ['php_binary', '\x01ai:1;\x02éN;', { a: 1, é: null }],
    ['neither: a value that ends early', 'a|i:1', undefined],
    ['neither: a length that is none', '\x05ai:1;', undefined],
    ['neither: bars', 'a|b|c', undefined],
    ['nothing', '', undefined],
  ])('sessions of the handler %s', (_, text, data) => {
    expect(readPhpSession(utf8(text))).toEqual(data);
  });
});

describe('pickle', () => {
  it.each([
    ['a dict', '\x80\x04\x95\x0a\x00\x00\x00\x00\x00\x00\x00}\x94\x8c\x01a\x94K\x01s.', { a: 1 }],
    ['a tuple', '\x80\x02K\x01K\xff\x86.', [1, 255]],
    [
      'negative and long numbers',
      '\x80\x02(J\xff\xff\xff\xff\x8a\x01\x80\x8a\x05\x00\x00\x00\x00\x01t.',
      [-1, -128, 4294967296],
    ],
    ['more than 2^53', '\x80\x02\x8a\x08\x01\x00\x00\x00\x00\x00\x20\x80.', -9214364837600034815n],
    [
      'what would be called',
      '\x80\x02cos\nsystem\nX\x02\x00\x00\x00ls\x85R.',
      { '<os.system>': ['ls'] },
    ],
    ['itself', '\x80\x02]q\x00h\x00a.', expect.any(Array)],
    ['what ends early', '\x80\x02X\xff\x00\x00\x00a.', undefined],
    ['an unknown opcode', '\x80\x02\x01.', undefined],
  ])('%s', (_, bytes, data) => {
    expect(readPickle(fromLatin1(bytes))).toEqual(data);
  });
});

it.each([
  [{ ' t': [1, { ' t': [] }] }, [1, []]],
  [{ ' u': '00000000000000000000000000000005' }, '00000000-0000-0000-0000-000000000005'],
  [{ ' d': 'Thu, 01 Jan 2026 00:00:00 GMT' }, 'Thu, 01 Jan 2026 00:00:00 GMT'],
  [{ ' b': 'aGk=' }, 'aGk='],
  [{ a: { ' di': { ' t__': [1] } } }, { a: { ' t': [1] } }],
  [{ ' x': 1 }, { ' x': 1 }],
])('Flask tags %j', (tagged, plain) => {
  expect(untag(tagged)).toEqual(plain);
});

it.each([
  ['{ "a b" : [ 1.50, "é \\" " ] }', '{"a b":[1.50,"\\u00e9 \\" "]}'],
  ['{"a":', null],
])('compact JSON of %j', (text, compact) => {
  expect(compactJson(text)).toBe(compact);
});
