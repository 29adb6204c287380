import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyJson } from '../../lib/format/formats/any-json.ts';
import { originsIn } from '../../lib/format/json/origins.ts';
import { readWholeFile } from '../../lib/format/read-file.ts';
import { storageSummary } from '../../lib/format/storage-summary.ts';
import { NOW } from './cookies.ts';

const NOTHING = { localStorage: 0, sessionStorage: 0, indexedDB: 0, unreadable: 0 };
const token = { name: 'token', value: 'xyz' };

it.each([
  ['localStorage', { localStorage: [token, token] }, { localStorage: 2 }],
  ['sessionStorage', { localStorage: [], sessionStorage: [token] }, { sessionStorage: 1 }],
  ['databases', { localStorage: [], indexedDB: [{ name: 'db' }] }, { indexedDB: 1 }],
  [
    'what is no text',
    { localStorage: [{ ...token, value: 1 }, null, token] },
    { localStorage: 1, unreadable: 2 },
  ],
  ['a list that is none', { localStorage: { token: 'xyz' } }, { unreadable: 1 }],
  ['no list', {}, {}],
])('counts %s', (_, stored, counts) => {
  const origins = [{ origin: 'https://a.test', ...stored }];
  const localStorage = 'localStorage' in counts ? Array(counts.localStorage).fill(token) : [];
  expect(originsIn({ origins })).toEqual([
    { origin: 'https://a.test', localStorage, counts: { ...NOTHING, ...counts } },
  ]);
});

it.each([null, 5, {}, { origin: 5, localStorage: [] }])('has no name for %j', (origin) => {
  const counts = { ...NOTHING, unreadable: 1 };
  expect(originsIn({ origins: [origin] })).toEqual([{ origin: '', localStorage: [], counts }]);
});

it('is not in files of other kinds', () => {
  expect([[], null, {}, { origins: {} }].flatMap(originsIn)).toEqual([]);
});

it('never throws', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (origins) => {
      for (const { counts } of originsIn({ origins: [origins] })) {
        expect(Object.values(counts).every((count) => count >= 0)).toBe(true);
      }
    }),
  );
});

describe('all of a file', () => {
  const cookies = [{ name: 'a', value: '1', domain: 'a.test', path: '/', expires: -1 }];
  const origins = [
    { origin: 'https://a.test', localStorage: [token], sessionStorage: [token, token] },
    { origin: 'https://b.test', localStorage: [token] },
    null,
  ];

  it('is summed up, with the origins that have a name', () => {
    expect(storageSummary(originsIn({ origins }))).toEqual({
      counts: { localStorage: 2, sessionStorage: 2, indexedDB: 0, unreadable: 1 },
      origins: ['https://a.test', 'https://b.test'],
    });
  });

  it('may be nothing', () => {
    expect(storageSummary([])).toBeNull();
    expect(storageSummary(originsIn({ origins: [{ origin: 'a', localStorage: [] }] }))).toBeNull();
  });

  it.each([
    ['it is recognised as', null],
    ['was chosen', anyJson],
  ])('is found, whatever %s', (_, chosen) => {
    const reading = readWholeFile(JSON.stringify({ cookies, origins }), chosen, NOW);
    expect(reading).toMatchObject({ entries: [{ cookie: { name: 'a' } }] });
    expect('origins' in reading && reading.origins).toHaveLength(3);
  });
});
