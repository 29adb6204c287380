import { describe, expect, it } from 'vitest';
import { anyJson } from '../../lib/format/formats/any-json.ts';
import { isoDate } from '../../lib/format/json/expiry.ts';
import { readWith, remarksWith } from './read-with.ts';

// What all formats of JSON objects share: how each field may be written.

const LATEST = 253_402_300_799;

function field(fields: Record<string, unknown>) {
  const file = [{ name: 'a', value: '1', domain: 'example.com', ...fields }];
  const [read] = readWith(anyJson, file);
  return { read, remarks: remarksWith(anyJson, file) };
}

describe('SameSite', () => {
  it.each([
    ['None', 'no_restriction'],
    ['none', 'no_restriction'],
    ['no_restriction', 'no_restriction'],
    ['No_Restriction', 'no_restriction'],
    ['Lax', 'lax'],
    ['lax', 'lax'],
    ['Strict', 'strict'],
    ['strict', 'strict'],
    ['unspecified', 'unspecified'],
    ['Unspecified', 'unspecified'],
    ['Default', 'unspecified'],
    ['', 'unspecified'],
    [null, undefined],
    [undefined, undefined],
  ])('%j is %s', (written, sameSite) => {
    const { read, remarks } = field({ sameSite: written });
    expect(read?.sameSite).toBe(sameSite);
    expect(remarks).toEqual([]);
  });

  it.each(['relaxed', 7, true])('%j is not set, with a note', (written) => {
    const { read, remarks } = field({ sameSite: written });
    expect(read?.sameSite).toBe('unspecified');
    expect(remarks).toEqual([`1 unknownSameSite ${written}`]);
  });
});

describe('expiry', () => {
  it.each([
    [1_900_000_000, 1_900_000_000],
    [1_900_000_000.25, 1_900_000_000.25],
    ['1900000000', 1_900_000_000],
    [' 1900000000.5 ', 1_900_000_000.5],
    ['1.9e9', 1_900_000_000],
    [-1, null],
    [0, null],
    ['0', null],
    [-62_135_596_800, null],
    ['Session', null],
    ['session', null],
    ['At the end of the session', null],
    ['Infinity', null],
    ['', null],
    [false, null],
    ['1969-12-31T23:59:59.000Z', null],
    ['2030-03-17T17:46:40Z', 1_900_000_000],
    ['2030-03-17T17:46:40.250Z', 1_900_000_000.25],
    ['2030-03-17T18:46:40+01:00', 1_900_000_000],
    ['2030-03-17 17:46:40', 1_900_000_000],
    ['2030-03-17', 1_899_936_000],
    ['Sun, 17 Mar 2030 17:46:40 GMT', 1_900_000_000],
    ['1970-01-01T00:00:00.000Z', 0],
    ['1950-01-01T00:00:00.000Z', 0],
    ['Thu, 01 Jan 1500 00:00:00 GMT', 0],
    [null, undefined],
    [undefined, undefined],
  ])('%j is %s', (written, seconds) => {
    const { read, remarks } = field({ expires: written });
    expect(read?.expirationDate).toBe(seconds);
    expect(remarks).toEqual([]);
  });

  it.each([
    [1_900_000_000_500, 1_900_000_000.5, '1 expiryInMilliseconds 1900000000500'],
    ['1900000000500', 1_900_000_000.5, '1 expiryInMilliseconds 1900000000500'],
    [1e18, LATEST, '1 expiryBeyond 1000000000000000000'],
    ['soon', null, '1 lifetime soon'],
    ['2030-13-45', null, '1 lifetime 2030-13-45'],
  ])('%j is %s, with a note', (written, seconds, remark) => {
    const { read, remarks } = field({ expires: written });
    expect(read?.expirationDate).toBe(seconds);
    expect(remarks).toEqual([remark]);
  });

  it('beyond all numbers is the last there is', () => {
    expect(readWith(anyJson, '[{"name":"a","value":"1","expires":1e999}]')).toMatchObject([
      { expirationDate: LATEST },
    ]);
  });

  it('does not count where the cookie is said to be one of the session', () => {
    const { read } = field({ expirationDate: 1_900_000_000, session: true });
    expect(read?.expirationDate).toBeNull();
    expect(field({ expirationDate: 1_900_000_000, session: false }).read).toMatchObject({
      expirationDate: 1_900_000_000,
    });
  });
});

describe('flags', () => {
  it.each([
    [true, true],
    [false, false],
    ['true', true],
    ['false', false],
    ['TRUE', true],
    ['False', false],
    [1, true],
    [0, false],
    [null, undefined],
  ])('%j is %s', (written, flag) => {
    expect(field({ secure: written, httpOnly: written }).read).toMatchObject({
      ...(flag === undefined ? {} : { secure: flag, httpOnly: flag }),
    });
    expect(field({ secure: written }).read?.secure).toBe(flag);
  });
});

describe('domain', () => {
  it.each([
    ['example.com', 'example.com', true],
    ['.example.com', 'example.com', false],
    ['..example.com', 'example.com', false],
    ['EXAMPLE.com', 'example.com', true],
    ['bücher.example', 'xn--bcher-kva.example', true],
    [' example.com ', 'example.com', true],
    ['https://example.com/a', 'example.com', true],
    ['https://.example.com/', 'example.com', false],
    ['http://user:pw@example.com:8080/?q#h', 'example.com', true],
    ['http://[::1]:8080/', '[::1]', true],
    ['127.0.0.1', '127.0.0.1', true],
    ['no host', 'no host', true],
    ['', undefined, undefined],
    ['.', undefined, undefined],
    [null, undefined, undefined],
  ])('%j is %s, host-only: %s', (written, domain, hostOnly) => {
    const { read } = field({ domain: written });
    expect([read?.domain, read?.hostOnly]).toEqual([domain, hostOnly]);
  });

  it('leaves it to the flag whether it is the host’s alone, where there is one', () => {
    const hostOnly = true;
    expect(field({ domain: '.example.com', hostOnly }).read).toMatchObject({ hostOnly });
    expect(field({ hostOnly: false }).read).toMatchObject({ hostOnly: false });
  });
});

describe('partition key', () => {
  const site = 'https://top.test';
  const key = (hasCrossSiteAncestor: boolean) => ({ topLevelSite: site, hasCrossSiteAncestor });
  it.each([
    ['of the API', { partitionKey: key(false) }, key(false)],
    [
      'of Puppeteer',
      { partitionKey: { sourceOrigin: site, hasCrossSiteAncestor: true } },
      key(true),
    ],
    ['of Playwright', { partitionKey: site, _crHasCrossSiteAncestor: false }, key(false)],
    ['without the bit, of another site', { partitionKey: { topLevelSite: site } }, key(true)],
    ['without the bit, of its own', { partitionKey: site, domain: 'www.top.test' }, key(false)],
    ['null', { partitionKey: null }, undefined],
    ['empty, which is no partition', { partitionKey: {} }, null],
    ['empty text', { partitionKey: '' }, null],
  ])('%s', (_, fields, partitionKey) => {
    expect(field(fields).read?.partitionKey).toEqual(partitionKey);
  });
});

describe('name and value', () => {
  it.each([
    ['"', '=', 'a=b'],
    ['\u2028\0', '\ud800', '😀'],
    ['', 'nameless', '__proto__'],
  ])('are kept as they are: %j %j %j', (...texts) => {
    const file = texts.map((text) => ({ name: text, value: text }));
    expect(readWith(anyJson, file)).toEqual(file);
  });

  it.each([
    ['a number', { value: 12 }, { value: '12' }, '1 readAsText value 12'],
    ['yes or no', { value: true }, { value: 'true' }, '1 readAsText value true'],
    ['a number for a name', { name: 0 }, { name: '0' }, '1 readAsText name 0'],
  ])('%s is read as its text, with a note', (_, fields, read, remark) => {
    expect(field(fields).read).toMatchObject(read);
    expect(field(fields).remarks).toEqual([remark]);
  });
});

it.each([
  [{ value: '1' }, '1 noField name'],
  [{ name: 'a' }, '1 noField value'],
  [{ name: 'a', value: null }, '1 noField value'],
  [{ name: ['a'], value: '1' }, '1 badField name […]'],
  [{ name: 'a', value: { x: 1 } }, '1 badField value {…}'],
  [{ name: 'a', value: '1', domain: 5 }, '1 badField domain 5'],
  [{ name: 'a', value: '1', path: false }, '1 badField path false'],
  [{ name: 'a', value: '1', secure: 'maybe' }, '1 badField secure maybe'],
  [{ name: 'a', value: '1', hostOnly: [] }, '1 badField hostOnly […]'],
  [{ name: 'a', value: '1', sameSite: {} }, '1 badField sameSite {…}'],
  [{ name: 'a', value: '1', expires: [] }, '1 badField expires […]'],
  [{ name: 'a', value: '1', partitionKey: 5 }, '1 badField partitionKey 5'],
  [
    { name: 'a', value: '1', path: 'x'.repeat(50), secure: 'y'.repeat(50) },
    `1 badField secure ${'y'.repeat(40)}…`,
  ],
  ['a=1', '1 notObject a=1'],
  [null, '1 notObject null'],
  [['a', '1'], '1 notObject […]'],
])('%j says what is wrong, and does not keep the others from being read', (object, remark) => {
  const file = [object, { name: 'b', value: '2' }];
  expect(remarksWith(anyJson, file)).toEqual([remark]);
});

it('ignores what it has no name for, inherited names among them', () => {
  const text = '[{"name":"a","value":"1","__proto__":{"secure":true},"constructor":1,"size":2}]';
  expect(readWith(anyJson, text)).toEqual([{ name: 'a', value: '1' }]);
  expect(remarksWith(anyJson, [{ value: '1', toString: 'x' }])).toEqual(['1 noField name']);
});

it('says of a cookie no more than the file does', () => {
  expect(readWith(anyJson, [{ name: 'a', value: '1', domain: '.example.com' }])).toEqual([
    { name: 'a', value: '1', domain: 'example.com', hostOnly: false },
  ]);
});

// As floating point has it, 4329057688.82 * 1000 is less than 4329057688820.
it.each([4_329_057_688.82, 1_800_000_000.001, 0, 253_402_300_799])(
  'gives an expiry of whole milliseconds again: %s',
  (seconds) => {
    expect(field({ expires: isoDate(seconds) }).read?.expirationDate).toBe(seconds);
  },
);
