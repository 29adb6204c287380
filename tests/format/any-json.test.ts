import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyJson } from '../../lib/format/formats/any-json.ts';
import { FORMATS } from '../../lib/format/formats/index.ts';
import { readWholeFile, recogniseFormat } from '../../lib/format/read-file.ts';
import { sampleOf } from '../../lib/format/sample.ts';
import { NOW } from './cookies.ts';
import { entriesWith, readWith, remarksWith } from './read-with.ts';

const A = { name: 'a', value: '1' };
const B = { name: 'b', value: '2' };

it.each([
  ['a list', [A, B], [A, B]],
  ['a list under `cookies`', { cookies: [A, B], more: 1 }, [A, B]],
  ['a single object', A, [A]],
  [
    'the names that others have',
    [{ Name: 'a', Value: '1', Domain: 'x.test' }],
    [{ ...A, domain: 'x.test', hostOnly: true }],
  ],
  [
    'the URL for a domain',
    [{ ...A, url: 'https://x.test/y' }],
    [{ ...A, domain: 'x.test', hostOnly: true }],
  ],
  [
    'the columns of a database',
    [{ ...A, id: 7, host: '.x.test', isSecure: 1, isHttpOnly: 0, expiry: 1_900_000_000 }],
    [
      {
        ...A,
        domain: 'x.test',
        hostOnly: false,
        secure: true,
        httpOnly: false,
        expirationDate: 1_900_000_000,
      },
    ],
  ],
])('reads %s', (_, file, cookies) => {
  expect(recogniseFormat(sampleOf(JSON.stringify(file), NOW))).toBe(anyJson);
  expect(readWith(anyJson, file)).toEqual(cookies);
});

/** Bare lists, each with the mark of one program. */
it.each([
  ['cookie-quick-manager', { 'Name raw': 'a', 'Content raw': '1' }],
  ['edit-this-cookie', { ...A, hostOnly: true, storeId: '0', id: 1 }],
  ['cookie-editor', { ...A, hostOnly: true, storeId: null }],
  ['cookie-editor', { ...A, domain: 'x.test', storeId: null }],
  ['puppeteer', { ...A, domain: 'x.test', expires: -1, size: 2, session: true }],
  ['selenium', { ...A, domain: 'x.test', expiry: 1_900_000_000 }],
  ['json', { ...A, domain: 'x.test' }],
  ['json', { ...A, domain: 'x.test', expires: '2030-01-01T00:00:00Z' }],
])('tells the lists of programs apart: %s', (id, object) => {
  const plain = { ...A, domain: 'x.test' };
  for (const list of [[object], [plain, object], ['noise', null, object]]) {
    expect(recogniseFormat(sampleOf(JSON.stringify(list), NOW))?.id).toBe(id);
  }
});

it.each(['{}', '[]', '[1,2]', '{"cookies":[]}', '{"a":"b"}', 'null', '5', '"a=b; c=d"'])(
  'does not take %s for cookies',
  (text) => {
    expect(anyJson.reader.recognises(sampleOf(text, NOW))).toBe(false);
  },
);

describe('hostile JSON', () => {
  const readers = FORMATS.map((format) => ({ format, id: format.id }));
  const shapes: readonly ((json: unknown) => unknown)[] = [
    (json) => json,
    (json) => [json, A],
    (json) => ({ cookies: [json], origins: [json], __meta__: { httpie: json } }),
    (json) => ({ cookies: json, origins: json, version: 'tough-cookie@4' }),
    (json) => ({ cookies: [A], version: json, format: json, log: json }),
    (json) => ({ format: 'cookiescope', version: 1, cookies: [json], origins: [json] }),
    (json) => ({ cookieManagerVersion: json, cookies: [json] }),
    (json) => ({ log: { entries: [json, { request: json, response: json }] } }),
    (json) => ({
      log: {
        entries: [
          { startedDateTime: json, request: { url: json, cookies: [json], headers: [json] } },
          { response: { headers: [{ name: json, value: json }] } },
          { request: { url: 'https://a.test' }, response: { cookies: [json], headers: [json] } },
        ],
      },
    }),
  ];
  const field = fc.constantFrom(
    ...['name', 'value', 'domain', 'path', 'expires', 'expirationDate', 'sameSite', 'partitionKey'],
    ...[
      'key',
      'hostOnly',
      'secure',
      'session',
      'maxAge',
      'creation',
      'Host raw',
      '__proto__',
      'id',
    ],
  );
  const object = fc.dictionary(field, fc.jsonValue({ maxDepth: 2 }), { maxKeys: 8 });
  const named = object.map((each) => ({ ...each, ...A, key: 'a' }));
  // What cannot be made a text of.
  const silent = fc.constant({ toString: 1, valueOf: 1 });
  const anything = fc.oneof(fc.jsonValue(), object, named, silent);

  it.each(readers)('never throws, and gives cookies or says why not: $id', ({ format }) => {
    fc.assert(
      fc.property(anything, fc.constantFrom(...shapes), (json, shape) => {
        const text = JSON.stringify(shape(json));
        const sample = sampleOf(text, NOW);
        format.reader.recognises(sample);
        for (const { cookie, ...entry } of entriesWith(format, text)) {
          expect(entry.place.index).toBeGreaterThan(0);
          if (!cookie) expect(entry).toHaveProperty('fault.code');
          else expect([typeof cookie.name, typeof cookie.value]).toEqual(['string', 'string']);
          const { expirationDate = null } = cookie ?? {};
          expect(expirationDate === null || Number.isFinite(expirationDate)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['lists', '['.repeat(200_000), ']'.repeat(200_000)],
    ['objects', '{"cookies":'.repeat(100_000), `1${'}'.repeat(100_000)}`],
    ['a cookie', `${'['.repeat(5000)}{"name":"a","value":"1"}`, ']'.repeat(5000)],
  ])('that is deep does not overturn it: %s', (_, open, close) => {
    for (const text of [open, open + close]) {
      expect(() => readWholeFile(text, null, NOW)).not.toThrow();
      for (const { format } of readers) expect(() => entriesWith(format, text)).not.toThrow();
    }
  });

  it('reaches no prototype', () => {
    const text =
      '[{"name":"a","value":"1","__proto__":{"secure":true,"domain":"evil.test"}},' +
      '{"__proto__":{"name":"b","value":"2"}}]';
    expect(readWith(anyJson, `[${text.slice(1, text.indexOf(',{"__proto__"'))}]`)).toEqual([A]);
    expect(remarksWith(anyJson, text)).toEqual(['2 noField name']);
    expect(Object.prototype).not.toHaveProperty('domain');
  });

  it('that is long takes its time, and no more', () => {
    const list = Array.from({ length: 10_000 }, (_, at) => ({ name: `n${at}`, value: 'x' }));
    const reading = readWholeFile(JSON.stringify(list), null, NOW);
    expect(reading).toMatchObject({ format: { id: 'json' } });
  });
});
