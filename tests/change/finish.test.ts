import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChangeSet } from '../../lib/change/change-set.ts';
import { createChanger } from '../../lib/change/changer.ts';
import { planAdd, planEdit, planLogOut, planRemove, planUnpark } from '../../lib/change/plan.ts';
import type { Cookie } from '../../lib/cookie/cookie.ts';
import { keyId } from '../../lib/cookie/key.ts';
import { createChangerParts } from '../fakes/changer-parts.ts';
import { stopAt } from '../fakes/stop.ts';
import { cookie } from '../fixtures/cookie.ts';

const now = 1_700_000_000_000;
const lasting = (name: string, value = 'old', more: Partial<Cookie> = {}) =>
  cookie({ name, value, expirationDate: now / 1000 + 86_400, ...more });
const cookies = ['a', 'b', 'c', 'd'].map((name) => lasting(name));
const [a = lasting('a')] = cookies;
const parkedOne = { cookie: lasting('off'), parkedAt: 1, reason: 'switch' } as const;

const sets: ChangeSet = {
  label: { code: 'import', subject: '', count: 6 },
  operations: ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => ({
    type: 'set',
    cookie: lasting(name, 'new'),
  })),
  atomic: false,
};
const changes: [string, ChangeSet][] = [
  ['an import', sets],
  ['a removal', planRemove(cookies)],
  ['a log-out', planLogOut('example.com', cookies)],
  ['switching on', planUnpark([parkedOne.cookie])],
  ['a rename', planEdit(a, { ...a, name: 'renamed' })],
  [
    'several changes of one cookie',
    {
      ...sets,
      operations: [
        ...planRemove([a]).operations,
        ...planAdd({ ...a, value: 'between' }).operations,
        ...planAdd({ ...a, value: 'new' }).operations,
      ],
    },
  ],
];

async function setUp() {
  const parts = createChangerParts({ cookies, now: () => now, settles: true });
  await parts.parked.put(parkedOne);
  return parts;
}

/** What the disk of a browser that was killed may hold: of each cookie the old state, none, or the new one. */
function lose(parts: Awaited<ReturnType<typeof setUp>>, old: readonly Cookie[], kept: string) {
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'off', 'renamed'];
  for (const [index, name] of names.entries()) {
    const was = old.find((each) => each.name === name);
    const is = parts.jar.all().find((each) => each.name === name);
    if (JSON.stringify(was) === JSON.stringify(is) || kept[index] === 'n') continue;
    if (is) parts.jar.drop(is);
    if (was && kept[index] === 'o') parts.jar.put(was);
  }
}

const loss = fc.string({ unit: fc.constantFrom('o', 'x', 'n'), minLength: 8, maxLength: 8 });

describe.each(changes)('the browser is killed after %s', (_, changeSet) => {
  it('that had come through, before it was on the disk: all of it is there', async () => {
    await fc.assert(
      fc.asyncProperty(loss, async (kept) => {
        const parts = await setUp();
        const old = parts.jar.all();
        await createChanger(parts).apply(changeSet);
        const after = parts.kept();
        parts.endSession();
        lose(parts, old, kept);
        await createChanger(parts).recover();
        expect(parts.kept()).toEqual(after);
        expect(parts.rolledBack).toEqual([]);
        // It was a change of that session: there is nothing to undo any more.
        expect((await parts.journal.load()).done).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('and its undoing: nothing of it is there', async () => {
    await fc.assert(
      fc.asyncProperty(loss, async (kept) => {
        const parts = await setUp();
        const before = parts.kept();
        const changer = createChanger(parts);
        await changer.apply(changeSet);
        const made = parts.jar.all();
        await changer.undo();
        parts.endSession();
        lose(parts, made, kept);
        await createChanger(parts).recover();
        expect(parts.kept()).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });

  it('was cut short, and again after it was taken back: nothing of it is there', async () => {
    await fc.assert(
      fc.asyncProperty(loss, loss, fc.integer({ min: 8, max: 20 }), async (one, two, call) => {
        const parts = await setUp();
        const before = parts.kept();
        const { parts: mortal, stopped } = stopAt(parts, { call, when: 'after' });
        const done = createChanger(mortal).apply(changeSet);
        if ((await Promise.race([stopped, done.then(() => 'done')])) === 'done') return;
        const isThrough = (await parts.pending.load()).some((each) => each.isThrough);
        if (isThrough) return;
        parts.endSession();
        lose(parts, before.live, one);
        const half = parts.jar.all();
        await createChanger(parts).recover();
        expect(parts.kept()).toEqual(before);

        parts.endSession();
        lose(parts, half, two);
        await createChanger(parts).recover();
        expect(parts.kept()).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });
});

describe('what is made again', () => {
  it('is nothing in the same session of the browser', async () => {
    const parts = await setUp();
    await createChanger(parts).apply(sets);
    parts.jar.drop(lasting('a'));
    await createChanger(parts).recover();
    expect(parts.jar.all().some(({ name }) => name === 'a')).toBe(false);
    expect(await parts.pending.load()).toHaveLength(1);
  });

  it('is nothing that someone else has set since', async () => {
    const parts = await setUp();
    await createChanger(parts).apply(sets);
    parts.endSession();
    parts.jar.put(lasting('a', 'theirs'));
    await createChanger(parts).recover();
    expect(parts.jar.all()).toContainEqual(lasting('a', 'theirs'));
  });

  it('is no session cookie: it has ended with its session', async () => {
    const parts = await setUp();
    const brief = { ...lasting('a', 'new'), expirationDate: null };
    const operations = [brief, lasting('b', 'new')].map((each) => ({
      type: 'set' as const,
      cookie: each,
    }));
    await createChanger(parts).apply({ ...sets, operations });
    parts.endSession();
    parts.jar.put(a);
    await createChanger(parts).recover();
    expect(parts.jar.all().map(({ name }) => name)).not.toContain('a');
  });

  it('waits for access', async () => {
    let isGiven = false;
    const parts = await setUp();
    const gated = { ...parts, reaches: async () => isGiven };
    await createChanger(gated).apply(sets);
    parts.endSession();
    for (const each of parts.jar.all()) parts.jar.drop(each);
    await createChanger(gated).recover();
    expect(parts.jar.all()).toEqual([]);
    isGiven = true;
    await createChanger(gated).recover();
    expect(new Set(parts.jar.all().map(keyId))).toEqual(
      new Set(['a', 'b', 'c', 'd', 'e', 'f'].map((name) => keyId(lasting(name)))),
    );
  });

  it('is not kept of a single cookie, of which there is no half', async () => {
    const parts = await setUp();
    await createChanger(parts).apply(planEdit(a, { ...a, value: 'new' }));
    expect(await parts.pending.load()).toEqual([]);
  });
});
