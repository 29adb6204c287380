import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cookie } from '../../lib/cookie/cookie.ts';
import { keyId } from '../../lib/cookie/key.ts';
import type { Detection } from '../../lib/session/detection.ts';
import type { Row } from '../../lib/store/row.ts';
import { type FieldId, sortRows } from '../../lib/store/sort.ts';
import { cookie } from '../fixtures/cookie.ts';
import { detection } from '../fixtures/detection.ts';

function row(fields: Partial<Cookie>, judged: Partial<Detection> = {}): Row {
  const each = cookie(fields);
  return {
    id: keyId(each),
    cookie: each,
    parked: null,
    guard: null,
    group: each.domain,
    thirdParty: false,
    detection: detection(judged),
  };
}

const top = { topLevelSite: 'https://top.test', hasCrossSiteAncestor: true };
const names = (rows: readonly Row[]) => rows.map((each) => each.cookie.name).join(' ');

describe('each column, ascending and descending', () => {
  it.each<[FieldId, Row[]]>([
    ['name', [row({ name: 'A' }), row({ name: 'a' }), row({ name: 'b' })]],
    [
      'value',
      [
        row({ name: 'z', value: '' }),
        row({ name: 'y', value: 'a' }),
        row({ name: 'x', value: 'b' }),
      ],
    ],
    [
      'domain',
      [
        row({ name: 'z', hostOnly: false }),
        row({ name: 'y' }),
        row({ name: 'x', domain: 'z.test' }),
      ],
    ],
    ['path', [row({ name: 'z' }), row({ name: 'y', path: '/a' })]],
    // A session cookie outlives every date.
    [
      'expires',
      [
        row({ name: 'z', expirationDate: 5 }),
        row({ name: 'y', expirationDate: 50 }),
        row({ name: 'x' }),
      ],
    ],
    ['max-age', [row({ name: 'z', expirationDate: 5 }), row({ name: 'y' })]],
    [
      'size',
      [
        row({ name: 'zz', value: '' }),
        row({ name: 'y', value: 'é' }),
        row({ name: 'x', value: 'xxx' }),
      ],
    ],
    ['secure', [row({ name: 'z' }), row({ name: 'y', secure: true })]],
    ['http-only', [row({ name: 'z' }), row({ name: 'y', httpOnly: true })]],
    [
      'same-site',
      [
        row({ name: 'z' }),
        row({ name: 'y', sameSite: 'no_restriction' }),
        row({ name: 'x', sameSite: 'lax' }),
        row({ name: 'w', sameSite: 'strict' }),
      ],
    ],
    ['partition', [row({ name: 'z' }), row({ name: 'y', partitionKey: top })]],
    ['kind', [row({ name: 'z', expirationDate: 5 }), row({ name: 'y' })]],
    [
      'session-id',
      [
        row({ name: 'z' }, { score: 40 }),
        row({ name: 'y' }, { level: 'possible', score: 30 }),
        row({ name: 'x' }, { level: 'likely', score: 70 }),
      ],
    ],
  ])('%s', (column, ascending) => {
    const shuffled = ascending.toReversed();
    expect(names(sortRows(shuffled, { column, descending: false }))).toBe(names(ascending));
    expect(names(sortRows(ascending, { column, descending: true }))).toBe(names(shuffled));
  });
});

it('puts the surest session IDs first when nobody chose an order, then goes by name', () => {
  const rows = [
    row({ name: 'b' }),
    row({ name: 'a' }),
    row({ name: 'd' }, { level: 'likely', score: 99 }),
    row({ name: 'c' }, { level: 'likely', score: 70 }),
    row({ name: 'e' }, { level: 'possible' }),
  ];
  expect(names(sortRows(rows, null))).toBe('d c e a b');
});

const anyRow = fc
  .record({
    name: fc.constantFrom('a', 'b'),
    domain: fc.constantFrom('x.test', 'y.test'),
    path: fc.constantFrom('/', '/a'),
    hostOnly: fc.boolean(),
    secure: fc.boolean(),
    expirationDate: fc.option(fc.integer({ min: 1, max: 3 })),
  })
  .map((fields) => row(fields));
const anyRows = fc.uniqueArray(anyRow, { selector: ({ id }) => id });
const columns: (FieldId | null)[] = ['name', 'domain', 'expires', 'secure', 'session-id', null];

it.each(columns)('the order by %s does not depend on the order before', (column) => {
  fc.assert(
    fc.property(anyRows, fc.boolean(), fc.infiniteStream(fc.nat()), (rows, descending, picks) => {
      const sort = column && { column, descending };
      const shuffled = rows
        .map((each) => ({ each, at: picks.next().value ?? 0 }))
        .sort((a, b) => a.at - b.at)
        .map(({ each }) => each);
      expect(sortRows(shuffled, sort)).toEqual(sortRows(rows, sort));
    }),
  );
});

it('leaves the rows that it was given as they were', () => {
  const rows = [row({ name: 'b' }), row({ name: 'a' })];
  sortRows(rows, { column: 'name', descending: false });
  expect(names(rows)).toBe('b a');
});
