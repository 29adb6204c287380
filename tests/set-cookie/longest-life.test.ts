import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createChanger } from '../../lib/change/changer.ts';
import type { Cookie } from '../../lib/cookie/cookie.ts';
import { keyId } from '../../lib/cookie/key.ts';
import { isRecentClip, MAX_LIFETIME } from '../../lib/set-cookie/longest-life.ts';
import { planRestore } from '../../lib/snapshot/restore.ts';
import { planImport } from '../../lib/transfer/plan-import.ts';
import { createPreview } from '../../lib/transfer/preview.ts';
import { createChangerParts } from '../fakes/changer-parts.ts';
import { cookie } from '../fixtures/cookie.ts';
import { snapshot } from '../fixtures/snapshot.ts';
import { CHOICE, entry, NOW, target } from '../transfer/entries.ts';

const DAY = 86_400;
const LATEST = NOW / 1000 + MAX_LIFETIME;

it.each<[string, unknown, boolean]>([
  ['the latest there is', LATEST, true],
  ['one that was rounded up', LATEST + 1, true],
  ['one of an hour ago', LATEST - 3600, true],
  ['one of a day ago', LATEST - DAY, true],
  ['one of more than a day ago', LATEST - DAY - 1, false],
  ['one of a browser without a limit', LATEST + 2, false],
  ['none', null, false],
  ['no number', Number.NaN, false],
])('%s is taken for a clip of now: %#', (_, stored, expected) => {
  expect(isRecentClip(stored, NOW)).toBe(expected);
});

describe('a cookie that lives too long', () => {
  /** Seconds beyond what is stored. */
  const beyond = fc.double({ min: 1, max: 1e12, noNaN: true, noDefaultInfinity: true });
  const soon = fc.double({ min: 0, max: DAY, noNaN: true });
  const later = fc.double({ min: DAY + 2, max: 300 * DAY, noNaN: true });

  /** What a preview says of it, and the change it makes. */
  function imported(expirationDate: number, jar: readonly Cookie[], seconds: number) {
    const now = NOW + seconds * 1000;
    const rows = createPreview()([entry({ expirationDate })], CHOICE, { ...target(jar), now });
    return { outlook: rows[0]?.outlook, codes: rows[0]?.issues.map(({ code }) => code), rows };
  }
  const restored = (expirationDate: number, jar: readonly Cookie[], seconds: number) =>
    planRestore(
      snapshot({ cookies: [cookie({ name: 'name', value: 'value', expirationDate })] }),
      { current: jar, unreachable: new Set(), now: NOW + seconds * 1000 },
      'as-it-was',
    );

  it('is clipped, is there as it would be for a day, and is prolonged later', async () => {
    await fc.assert(
      fc.asyncProperty(beyond, soon, later, async (more, within, after) => {
        const far = LATEST + after + more;
        const first = imported(far, [], 0);
        expect(first).toMatchObject({ outlook: { status: 'added' }, codes: ['expiryTooFar'] });
        const parts = createChangerParts({ now: () => NOW });
        const report = await createChanger(parts).apply(planImport(first.rows, new Set()));
        expect(report.outcomes).toMatchObject([{ status: 'done' }]);
        const jar = parts.jar.all();

        expect(imported(far, jar, within).outlook).toEqual({ status: 'unchanged' });
        expect(restored(far, jar, within)).toMatchObject({ unchanged: 1 });
        expect(restored(far, jar, within).changeSet.operations).toEqual([]);

        const expiry = NOW / 1000 + after + MAX_LIFETIME;
        expect(imported(far, jar, after).outlook).toMatchObject({
          status: 'changed',
          changes: [{ field: 'expirationDate', before: jar[0]?.expirationDate }],
        });
        expect(restored(far, jar, after).changeSet.operations).toMatchObject([
          { type: 'set', cookie: { expirationDate: expect.closeTo(expiry, 3) } },
        ]);
      }),
    );
  });

  it('is restored as the browser stores it: no more, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(beyond, async (more) => {
        const parts = createChangerParts({ now: () => NOW });
        const plan = restored(LATEST + more, [], 0);
        const report = await createChanger(parts).apply(plan.changeSet);
        expect(report.outcomes).toMatchObject([{ status: 'done', differences: [] }]);
        expect(parts.jar.all()).toMatchObject([{ expirationDate: LATEST }]);
      }),
    );
  });

  it.each<[string, Partial<Cookie>]>([
    ['another value', { value: 'other' }],
    ['a shorter life', { expirationDate: NOW / 1000 + 5 * DAY }],
    ['none at all', { expirationDate: null }],
    ['another flag', { secure: true }],
  ])('is changed where there is %s', (_, fields) => {
    const there = cookie({ name: 'name', value: 'value', expirationDate: LATEST - 9, ...fields });
    const [field] = Object.keys(fields);
    const { outlook } = imported(LATEST * 2, [there], 0);
    expect(outlook).toMatchObject({ status: 'changed', changes: [{ field }] });
    const { operations } = restored(LATEST * 2, [there], 0).changeSet;
    expect(operations.map((each) => each.type === 'set' && keyId(each.cookie))).toEqual([
      keyId(there),
    ]);
  });

  it('that is not too far is compared to the second', () => {
    const there = cookie({ name: 'name', value: 'value', expirationDate: LATEST - 9 });
    expect(imported(LATEST - 3, [there], 0).outlook).toMatchObject({ status: 'changed' });
    expect(restored(LATEST - 3, [there], 0).unchanged).toBe(0);
  });
});
