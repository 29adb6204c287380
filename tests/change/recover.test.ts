import { describe, expect, it } from 'vitest';
import type { ChangeSet } from '../../lib/change/change-set.ts';
import { type Changer, createChanger } from '../../lib/change/changer.ts';
import {
  planAdd,
  planEdit,
  planLogOut,
  planPark,
  planRemove,
  planUnpark,
} from '../../lib/change/plan.ts';
import { createChangerParts, type FakeChangerParts } from '../fakes/changer-parts.ts';
import { encodePath } from '../fakes/jar.ts';
import { type StopPoint, stopAt, throwAt } from '../fakes/stop.ts';
import { cookie } from '../fixtures/cookie.ts';

const sid = cookie({ name: 'sid', value: '1' });
const csrf = cookie({ name: 'csrf', value: '2' });
const theme = cookie({ name: 'theme', value: 'dark' });
const old = cookie({ name: 'id', value: 'overwritten by the rename' });
const cookies = [sid, csrf, theme, old];
const parkedOne = {
  cookie: cookie({ name: 'off', value: '3' }),
  parkedAt: 1,
  reason: 'switch',
} as const;

const changes: [string, ChangeSet][] = [
  ['adding', planAdd(cookie({ name: 'new' }))],
  ['editing', planEdit(sid, { ...sid, value: '9' })],
  ['renaming over another cookie', planEdit(sid, { ...sid, name: 'id' })],
  ['removing several', planRemove([sid, csrf, theme])],
  ['logging out', planLogOut('example.com', [sid, csrf])],
  ['switching back on', planUnpark([parkedOne.cookie])],
  [
    'changing one cookie several times over',
    {
      label: { code: 'edit', subject: 'sid', count: 1 },
      operations: [
        ...planRemove([sid]).operations,
        ...planAdd({ ...sid, value: 'between' }).operations,
        ...planPark([sid, csrf]).operations,
        ...planUnpark([csrf]).operations,
        ...planAdd({ ...sid, value: 'at last' }).operations,
      ],
      atomic: true,
    },
  ],
];

async function setUp(): Promise<FakeChangerParts> {
  const parts = createChangerParts({ cookies });
  await parts.parked.put(parkedOne);
  return parts;
}

/** What is done, what was done before it, and what can be asked of the changer after it. */
const deeds: {
  name: string;
  prepare: (changer: Changer, changeSet: ChangeSet) => Promise<unknown>;
  act: (changer: Changer, changeSet: ChangeSet) => Promise<unknown>;
}[] = [
  {
    name: 'the change',
    prepare: async () => {},
    act: (changer, changeSet) => changer.apply(changeSet),
  },
  {
    name: 'its undo',
    prepare: (changer, changeSet) => changer.apply(changeSet),
    act: (changer) => changer.undo(),
  },
  {
    name: 'its redo',
    async prepare(changer, changeSet) {
      await changer.apply(changeSet);
      await changer.undo();
    },
    act: (changer) => changer.redo(),
  },
];

/** Runs a test at every point at which the worker can be stopped; says how many there were. */
async function atEveryPoint(test: (point: StopPoint) => Promise<'stopped' | 'finished'>) {
  let points = 0;
  for (let call = 1; ; call++) {
    for (const when of ['before', 'after'] as const) {
      if ((await test({ call, when })) === 'finished') return points;
      points++;
    }
  }
}

describe.each(changes)('the worker is stopped while %s', (_, changeSet) => {
  it.each(deeds)(
    '$name: all of it or nothing, and the journal knows which',
    async ({ prepare, act }) => {
      const points = await atEveryPoint(async (point) => {
        const parts = await setUp();
        await prepare(createChanger(parts), changeSet);
        const before = parts.kept();
        const reference = await setUp();
        await prepare(createChanger(reference), changeSet);
        await act(createChanger(reference), changeSet);
        const after = reference.kept();

        const { parts: mortal, stopped } = stopAt(parts, point);
        const done = act(createChanger(mortal), changeSet).then(() => 'finished' as const);
        const end = await Promise.race([stopped, done]);
        if (end === 'finished') return end;

        const changer = createChanger(parts);
        const label = await changer.recover();
        const isAfter = JSON.stringify(parts.kept()) === JSON.stringify(after);
        expect(parts.kept()).toEqual(isAfter ? after : before);
        // What was rolled back is told, and what went through is not.
        if (label) expect(isAfter).toBe(false);

        expect(await parts.pending.load()).toEqual([]);
        expect(await parts.journal.load()).toEqual(
          await (isAfter ? reference : await prepared(prepare, changeSet)).journal.load(),
        );
        return end;
      });
      expect(points).toBeGreaterThan(10);
    },
  );

  it('and the browser with it: nothing is lost', async () => {
    await atEveryPoint(async (point) => {
      const parts = await setUp();
      const before = parts.kept();
      const { parts: mortal, stopped } = stopAt(parts, point);
      const done = createChanger(mortal).apply(changeSet);
      const end = await Promise.race([stopped, done.then(() => 'finished' as const)]);
      const atEnd = parts.kept();
      parts.endSession();
      await createChanger(parts).recover();
      expect([before, atEnd]).toContainEqual(parts.kept());
      return end;
    });
  });

  it('and the recovery too: the next one ends it', async () => {
    const parts = await setUp();
    const before = parts.kept();
    const { parts: mortal, stopped } = stopAt(parts, { call: 8, when: 'after' });
    createChanger(mortal).apply(changeSet);
    await stopped;
    const half = structuredClone({ kept: parts.kept(), pending: await parts.pending.load() });

    await atEveryPoint(async (point) => {
      const again = createChangerParts({ cookies: half.kept.live });
      for (const each of half.kept.parked) await again.parked.put(each);
      for (const each of half.pending) await again.pending.save(each);
      const { parts: second, stopped: secondStop } = stopAt(again, point);
      const done = createChanger(second).recover();
      const end = await Promise.race([secondStop, done.then(() => 'finished' as const)]);
      await createChanger(again).recover();
      expect(again.kept()).toEqual(before);
      return end;
    });
  });
});

async function prepared(
  prepare: (changer: Changer, changeSet: ChangeSet) => Promise<unknown>,
  changeSet: ChangeSet,
): Promise<FakeChangerParts> {
  const parts = await setUp();
  await prepare(createChanger(parts), changeSet);
  return parts;
}

describe.each(changes)('a part throws while %s', (_, changeSet) => {
  it.each(deeds)('$name: all of it or nothing, at once', async ({ prepare, act }) => {
    for (let call = 1; ; call++) {
      const parts = await prepared(prepare, changeSet);
      const before = parts.kept();
      const failing = createChanger(throwAt(parts, call));
      const error = await act(failing, changeSet).then(
        () => null,
        (reason: Error) => reason.message,
      );
      if (error === null) {
        expect(call).toBeGreaterThan(5);
        return;
      }
      expect(error).toBe('thrown on purpose');
      const reference = await prepared(prepare, changeSet);
      await act(createChanger(reference), changeSet);
      const isAfter = JSON.stringify(parts.kept()) === JSON.stringify(reference.kept());
      expect(parts.kept()).toEqual(isAfter ? reference.kept() : before);
      expect(await parts.pending.load()).toEqual([]);
      // It is no obstacle to the next change.
      const next = await failing.apply(planAdd(cookie({ name: 'next' })));
      expect(next.changed).toBe(true);
    }
  });
});

describe('recovery', () => {
  const rename = planEdit(sid, { ...sid, name: 'renamed' });

  async function stoppedAt(parts: FakeChangerParts, isReached: () => boolean): Promise<void> {
    for (let call = 1; !isReached(); call++) {
      const { parts: mortal, stopped } = stopAt(parts, { call, when: 'after' });
      const done = createChanger(mortal).apply(rename);
      await Promise.race([stopped, done]);
      if (!isReached()) await createChanger(parts).recover();
    }
  }

  it('leaves alone what was set anew since', async () => {
    const parts = await setUp();
    await stoppedAt(parts, () => !parts.jar.all().some(({ name }) => name === 'sid'));
    parts.jar.put({ ...sid, value: 'logged in again' });
    await createChanger(parts).recover();
    expect(parts.jar.all()).toContainEqual({ ...sid, value: 'logged in again' });
  });

  it('keeps in the journal what the browser does not let it take back', async () => {
    const parts = await setUp();
    const before = parts.kept();
    await stoppedAt(parts, () => !parts.jar.all().some(({ name }) => name === 'sid'));
    parts.jar.failAt(1);
    const changer = createChanger(parts);
    await changer.recover();
    // The old cookie could not return, and so the new one is still there.
    expect(parts.jar.all()).toContainEqual({ ...sid, name: 'renamed' });
    await changer.undo();
    expect(parts.kept()).toEqual(before);
  });

  it('finds what the browser stored under another key', async () => {
    const parts = createChangerParts({ cookies, rewrites: encodePath });
    const before = parts.kept();
    const edit = planEdit(sid, { ...sid, path: '/a b' });
    const removed = () => !parts.jar.all().some(({ path, name }) => name === 'sid' && path === '/');
    for (let call = 1; !removed(); call++) {
      const { parts: mortal, stopped } = stopAt(parts, { call, when: 'after' });
      const done = createChanger(mortal).apply(edit);
      await Promise.race([stopped, done]);
      if (!removed()) {
        await createChanger(parts).recover();
        for (const each of parts.jar.all()) if (each.path !== '/') parts.jar.drop(each);
      }
    }
    await createChanger(parts).recover();
    expect(parts.kept()).toEqual(before);
  });

  it('is not held up by what has expired since', async () => {
    let now = 0;
    const brief = cookie({ name: 'brief', expirationDate: 60 });
    const parts = createChangerParts({ cookies: [sid, brief], now: () => now });
    const allParked = () => parts.jar.all().length === 0;
    for (let call = 1; !allParked(); call++) {
      const { parts: mortal, stopped } = stopAt(parts, { call, when: 'after' });
      const done = createChanger(mortal).apply(planLogOut('example.com', [sid, brief]));
      await Promise.race([stopped, done]);
      if (!allParked()) await createChanger(parts).recover();
    }
    now = 120_000;
    await createChanger(parts).recover();
    expect(parts.kept()).toEqual({ live: [sid], parked: [] });
    expect(await parts.journal.load()).toEqual({ done: [], undone: [] });
  });

  it('comes before the next change, also when nobody asked for it', async () => {
    const parts = await setUp();
    await stoppedAt(parts, () => !parts.jar.all().some(({ name }) => name === 'sid'));
    await createChanger(parts).apply(planAdd(cookie({ name: 'next' })));
    expect(parts.jar.all()).toContainEqual(sid);
    expect(parts.jar.all()).not.toContainEqual({ ...sid, name: 'renamed' });
  });
});

describe('where access is missing when it is to be recovered', () => {
  async function cut(hasAccess: () => boolean) {
    const parts = createChangerParts({ cookies, reaches: async () => hasAccess() });
    const { parts: mortal, stopped } = stopAt(parts, { call: 12, when: 'after' });
    createChanger(mortal).apply(planRemove([sid, csrf, theme]));
    await stopped;
    parts.endSession();
    expect(parts.jar.all().length).toBeLessThan(cookies.length);
    return parts;
  }

  it('it waits, also for others, and is taken back once access is there', async () => {
    let isGiven = false;
    const parts = await cut(() => isGiven);
    // Without access the jar looks empty.
    const changer = createChanger({ ...parts, jar: { ...parts.jar, list: async () => [] } });
    expect(await changer.recover()).toBeNull();
    expect(await parts.pending.load()).toMatchObject([{ goal: null }]);
    expect(parts.rolledBack).toEqual([]);

    // Another change, whose entry in the journal has the number that this one would have had.
    const next = createChanger({ ...parts, reaches: async (keys) => isGiven || keys.length < 2 });
    const added = cookie({ name: 'added', domain: 'other.example' });
    await next.apply(planAdd(added));
    expect(parts.jar.all()).toContainEqual(added);
    expect(await parts.pending.load()).toHaveLength(1);

    isGiven = true;
    expect(await createChanger(parts).recover()).toMatchObject({ code: 'remove', count: 3 });
    expect(new Set(parts.jar.all())).toEqual(new Set([...cookies, added]));
    expect(await parts.pending.load()).toEqual([]);
    expect(parts.rolledBack).toHaveLength(1);
  });
});

describe('what was rolled back is told', () => {
  it('also when another change comes before anyone asked', async () => {
    const parts = await setUp();
    const { parts: mortal, stopped } = stopAt(parts, { call: 9, when: 'after' });
    createChanger(mortal).apply(planRemove([sid, csrf]));
    await stopped;
    await createChanger(parts).apply(planAdd(cookie({ name: 'next' })));
    expect(parts.rolledBack).toEqual([{ code: 'remove', subject: 'sid', count: 2 }]);
  });

  it('but not what failed with an error, which tells itself', async () => {
    const parts = await setUp();
    const failing = createChanger(throwAt(parts, 9));
    await expect(failing.apply(planRemove([sid, csrf]))).rejects.toThrow('thrown on purpose');
    expect(parts.rolledBack).toEqual([]);
  });
});
