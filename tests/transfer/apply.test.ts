import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createChanger } from '../../lib/change/changer.ts';
import type { Cookie } from '../../lib/cookie/cookie.ts';
import { differences } from '../../lib/cookie/differences.ts';
import { keyId } from '../../lib/cookie/key.ts';
import type { Entry, ReadCookie } from '../../lib/format/format.ts';
import { refusal } from '../../lib/set-cookie/refusal.ts';
import { importReport } from '../../lib/transfer/import-report.ts';
import { isTaken, planImport } from '../../lib/transfer/plan-import.ts';
import { createPreview } from '../../lib/transfer/preview.ts';
import { createChangerParts } from '../fakes/changer-parts.ts';
import { cookie } from '../fixtures/cookie.ts';
import { CHOICE, NOW, target } from './entries.ts';

const PLACE = { index: 1, line: 1 };
const FAULT = { code: 'empty', params: [] };

const SITES = ['example.com', 'www.example.com', 'shop.test'];
const PARTITIONS = [null, { topLevelSite: 'https://shop.test', hasCrossSiteAncestor: true }];

/** Few names and places, so that cookies meet; now and then one that is refused, rewritten, or over. */
const fields = {
  name: fc.constantFrom('a', 'b', '__Host-c', 'd;e'),
  value: fc.constantFrom('1', '2', ''),
  domain: fc.constantFrom(...SITES),
  hostOnly: fc.boolean(),
  path: fc.constantFrom('/', '/a', '/a b', 'x'),
  secure: fc.boolean(),
  httpOnly: fc.boolean(),
  sameSite: fc.constantFrom('lax', 'no_restriction', 'unspecified'),
  expirationDate: fc.constantFrom(null, 1, NOW / 1000 + 1000, 9e9),
  partitionKey: fc.constantFrom(...PARTITIONS),
} as const;

const read: fc.Arbitrary<ReadCookie> = fc.record(
  { ...fields, partitioned: fc.constant(true) },
  { requiredKeys: ['name', 'value'] },
) as fc.Arbitrary<ReadCookie>;

const entry: fc.Arbitrary<Entry> = fc.oneof(
  { weight: 9, arbitrary: read.map((each): Entry => ({ place: PLACE, cookie: each, notes: [] })) },
  { weight: 1, arbitrary: fc.constant<Entry>({ place: PLACE, cookie: null, fault: FAULT }) },
);

/** Cookies as a browser has them. */
const inJar = fc
  .record({
    ...fields,
    name: fc.constantFrom('a', 'b'),
    path: fc.constantFrom('/', '/a', '/a%20b'),
    secure: fc.constant(true),
    expirationDate: fc.constantFrom(null, NOW / 1000 + 1000),
  })
  .map((each) => cookie(each as Partial<Cookie>));

const jarOf = fc.uniqueArray(inJar, { selector: keyId, maxLength: 6 });

it('an import does what its preview said, no more and no less, and is undone in one step', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(entry, { maxLength: 12 }),
      jarOf,
      fc.array(fc.nat(11)),
      async (entries, cookies, unwanted) => {
        const parts = createChangerParts({
          cookies,
          now: () => NOW,
          refusal: (each) => refusal(each, NOW),
        });
        const changer = createChanger(parts);
        const before = parts.kept();
        const leftOut = new Set(unwanted.map(String));
        const rows = createPreview()(entries, CHOICE, target(cookies));
        const changeSet = planImport(rows, leftOut);
        const report = await changer.apply(changeSet);

        const taken = rows.filter((row) => isTaken(row, leftOut));
        expect(changeSet.label.count).toBe(taken.length);
        const expected = new Map(cookies.map((each) => [keyId(each), each]));
        for (const row of taken) if (row.cookie) expected.set(keyId(row.cookie), row.cookie);
        expect(parts.jar.all()).toHaveLength(expected.size);
        for (const stored of parts.jar.all()) {
          const wanted = expected.get(keyId(stored));
          expect(wanted && differences(wanted, stored)).toEqual([]);
        }

        for (const { row, fate } of importReport(rows, leftOut, report)) {
          expect(fate.status).toBe(isTaken(row, leftOut) ? 'stored' : 'untouched');
          const was =
            row.cookie && before.live.find((each) => keyId(each) === keyId(row.cookie as Cookie));
          if (row.outlook.status === 'added') expect(was).toBeUndefined();
          if (row.outlook.status === 'changed') {
            expect(row.outlook.changes.length).toBeGreaterThan(0);
            for (const { field, before: old, after } of row.outlook.changes) {
              expect(was?.[field]).toEqual(old);
              expect(row.cookie?.[field]).toEqual(after);
            }
          }
        }

        if (taken.length > 0) await changer.undo();
        expect(parts.kept()).toEqual(before);
      },
    ),
    { numRuns: 400 },
  );
});
