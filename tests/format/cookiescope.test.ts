import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cookie } from '../../lib/cookie/cookie.ts';
import { cookiescope } from '../../lib/format/formats/cookiescope.ts';
import { originsIn } from '../../lib/format/json/origins.ts';
import { recogniseFormat } from '../../lib/format/read-file.ts';
import { sampleOf } from '../../lib/format/sample.ts';
import { snapshotText } from '../../lib/snapshot/read-snapshot.ts';
import { snapshot } from '../fixtures/snapshot.ts';
import { anyCookie, cookie, NOW, options } from './cookies.ts';
import { violations } from './json-schema.ts';
import { entriesWith, readWith, remarksWith } from './read-with.ts';
import { RICH, written } from './rich-cookies.ts';

const SCHEMA = JSON.parse(read('docs/cookiescope.schema.json'));
const ORIGINS = [
  { origin: 'https://a.test:8443', localStorage: [{ name: '__proto__', value: '\ud800' }] },
];

function read(path: string): string {
  return readFileSync(path, 'utf8');
}

/** As it comes out of a file in UTF-8. */
function throughFile(text: string): string {
  return new TextDecoder().decode(new TextEncoder().encode(text));
}

function file(fields: Record<string, unknown> = {}) {
  return { format: 'cookiescope', version: 1, exportedAt: '', cookies: [], origins: [], ...fields };
}

describe('what is written', () => {
  it('is the whole of it, with nothing lost', () => {
    const { json, lost } = written(cookiescope, RICH, ORIGINS);
    expect(json()).toEqual({
      format: 'cookiescope',
      version: 1,
      exportedAt: '2027-01-01T00:00:00.000Z',
      cookies: RICH,
      origins: ORIGINS,
    });
    expect(lost).toEqual([]);
  });

  it.each<[string, Partial<Cookie>]>([
    ['half a surrogate pair', { name: '\ud800', value: 'a\udfffb' }],
    ['line separators', { value: '\u2028\u2029\u0085\r\n' }],
    ['NUL and other control characters', { value: '\0\x01\x7f' }],
    ['4,096 bytes', { value: 'ü'.repeat(2047) }],
    ['no name', { name: '', value: 'v' }],
    ['no value', { value: '' }],
    ['names that mean something to JavaScript', { name: '__proto__', value: 'constructor' }],
    ['quotes, slashes and markup', { value: '"\\/</script><!--' }],
    ['fractions of seconds', { expirationDate: NOW / 1000 + 0.123456 }],
    ['an expiry long ago', { expirationDate: -1 }],
    ['an expiry far away', { expirationDate: 1e21 }],
    ['a path that is none', { path: '' }],
    ['no host, as files in Firefox', { domain: '' }],
  ])('is read as it was: %s', (_, fields) => {
    const whole = cookie(fields);
    const { text, lost } = written(cookiescope, [whole]);
    expect(readWith(cookiescope, throughFile(text))).toEqual([whole]);
    expect(lost).toEqual([]);
  });

  it('is read as it was, whatever the cookies', () => {
    fc.assert(
      fc.property(fc.array(anyCookie, { maxLength: 4 }), (cookies) => {
        const text = cookiescope.writer?.text(cookies, options()) ?? '';
        expect(readWith(cookiescope, throughFile(text))).toEqual(cookies);
      }),
    );
  });

  it('gives the pages’ storage again', () => {
    const { text } = written(cookiescope, [], ORIGINS);
    const sample = sampleOf(text, NOW);
    expect(recogniseFormat(sample)).toBe(cookiescope);
    expect(originsIn(sample.json)).toMatchObject(ORIGINS);
  });
});

it('reads the file of a snapshot as what it is, with what pages store', () => {
  const sessionStorage = [{ name: 'step', value: '1' }];
  const origins = ORIGINS.map((each) => ({ ...each, sessionStorage }));
  const text = snapshotText(snapshot({ cookies: RICH, origins }));
  expect(recogniseFormat(sampleOf(text, NOW))).toBe(cookiescope);
  expect(remarksWith(cookiescope, text)).toEqual([]);
  expect(readWith(cookiescope, text)).toEqual(RICH);
  expect(originsIn(JSON.parse(text))).toMatchObject(ORIGINS);
});

describe('the schema', () => {
  it('has what is written, all of it and nothing else', () => {
    fc.assert(
      fc.property(fc.array(anyCookie, { maxLength: 3 }), (cookies) => {
        expect(violations(SCHEMA, written(cookiescope, cookies, ORIGINS).json())).toEqual([]);
      }),
      { numRuns: 50 },
    );
    const { cookie: described, origin } = SCHEMA.$defs;
    for (const each of [SCHEMA, described, described.properties.partitionKey, origin]) {
      expect(Object.keys(each.properties)).toEqual(each.required);
    }
    const [, rich] = written(cookiescope, RICH).json().cookies;
    expect(Object.keys(rich)).toEqual(described.required);
  });

  it('refuses what the reader refuses, and takes what it takes', () => {
    const [, whole] = RICH;
    const odd = fc.oneof(fc.jsonValue({ maxDepth: 1 }), fc.constantFrom('lax', '.a', 'a', null));
    const field = fc.constantFrom(...Object.keys(whole ?? {}));
    fc.assert(
      fc.property(field, odd, (name, value) => {
        const text = JSON.stringify(file({ cookies: [{ ...whole, [name]: value }] }));
        const isRead = entriesWith(cookiescope, text).every((entry) => entry.cookie !== null);
        const cookies = violations(SCHEMA, JSON.parse(text)).filter((each) =>
          each.startsWith('/cookies'),
        );
        // The reader passes over what it does not know.
        const refusals = cookies.filter((each) => !each.endsWith('is not described'));
        expect(isRead).toBe(refusals.length === 0);
      }),
      { numRuns: 500 },
    );
  });

  it('and its description say the same', () => {
    const text = read('docs/format.md');
    const [, example = ''] = /```json\n(.*?)```/s.exec(text) ?? [];
    expect(violations(SCHEMA, JSON.parse(example))).toEqual([]);
    expect(remarksWith(cookiescope, example)).toEqual([]);
    for (const name of SCHEMA.$defs.cookie.required) expect(text).toContain(`\`${name}\``);
  });
});

describe('what is refused', () => {
  const whole = cookie();
  it.each([
    ['a newer version', { version: 2 }, ['1 newerVersion 2 1']],
    ['a version of no kind', { version: '1' }, ['1 badField version 1']],
    ['no version', { version: undefined }, ['1 badField version undefined']],
    ['no list', { cookies: {} }, ['1 noCookieList']],
  ])('%s', (_, fields, remarks) => {
    expect(remarksWith(cookiescope, file(fields))).toEqual(remarks);
  });

  it.each([
    ['name', 5, 'badField name 5'],
    ['value', undefined, 'noField value'],
    ['domain', '.example.com', 'badField domain .example.com'],
    ['hostOnly', 'true', 'badField hostOnly true'],
    ['sameSite', 'Lax', 'badField sameSite Lax'],
    ['expirationDate', '1800000000', 'badField expirationDate 1800000000'],
    ['partitionKey', 'https://a.test', 'badField partitionKey https://a.test'],
    [
      'partitionKey',
      { topLevelSite: 'https://a.test' },
      'noField partitionKey.hasCrossSiteAncestor',
    ],
    ['storeId', null, 'badField storeId null'],
  ])('a cookie whose %s is %j, and no other', (name, value, remark) => {
    const cookies = [whole, { ...whole, [name]: value }, whole];
    expect(remarksWith(cookiescope, file({ cookies }))).toEqual([`2 ${remark}`]);
    expect(entriesWith(cookiescope, file({ cookies })).map(({ place }) => place.index)).toEqual([
      1, 2, 3,
    ]);
  });

  it('an expiry that is no number of seconds', () => {
    const text = JSON.stringify(file({ cookies: [whole] }));
    expect(
      remarksWith(cookiescope, text.replace('"expirationDate":null', '"expirationDate":1e999')),
    ).toEqual(['1 badField expirationDate Infinity']);
  });

  it.each([null, 'a', 5, []])('what is no cookie at all: %j', (each) => {
    const [remark] = remarksWith(cookiescope, file({ cookies: [each] }));
    expect(remark).toMatch(/^1 notObject /);
  });

  it('but not what is only unknown', () => {
    const cookies = [{ ...whole, colour: 'red' }];
    expect(readWith(cookiescope, file({ cookies, more: 1 }))).toEqual([whole]);
  });
});
