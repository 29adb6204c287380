import { describe, expect, it } from 'vitest';
import type { ChangeSet, Operation } from '../../lib/change/change-set.ts';
import { createChanger } from '../../lib/change/changer.ts';
import {
  planAdd,
  planChange,
  planDiscard,
  planEdit,
  planLogIn,
  planLogOut,
  planPark,
  planRemove,
  planUnpark,
} from '../../lib/change/plan.ts';
import { keyOf } from '../../lib/cookie/key.ts';
import { createChangerParts } from '../fakes/changer-parts.ts';
import { encodePath } from '../fakes/jar.ts';
import { cookie } from '../fixtures/cookie.ts';

const now = 1_700_000_000_000;
const DAY = 86_400;
const seconds = now / 1000;

const sid = cookie({ name: 'sid', value: '1', httpOnly: true });
const csrf = cookie({ name: 'csrf', value: '2' });
const theme = cookie({ name: 'theme', value: 'dark', expirationDate: seconds + DAY });
const cookies = [sid, csrf, theme];

function setUp(options: Parameters<typeof createChangerParts>[0] = {}) {
  const parts = createChangerParts({ cookies, now: () => now, ...options });
  return { parts, jar: parts.jar, changer: createChanger(parts) };
}

const statuses = (report: { outcomes: readonly { status: string }[] } | null) =>
  report?.outcomes.map(({ status }) => status);
const failures = (report: { outcomes: readonly { failure: { code: string } | null }[] }) =>
  report.outcomes.map(({ failure }) => failure?.code ?? null);

describe('each operation, its undo and its redo', () => {
  const edited = { ...sid, value: '9' };
  const renamed = { ...sid, name: 'id' };

  it.each<[string, ChangeSet, { live: unknown[]; parked: unknown[] }]>([
    [
      'add',
      planAdd(cookie({ name: 'a' })),
      { live: [...cookies, cookie({ name: 'a' })], parked: [] },
    ],
    ['edit', planEdit(sid, edited), { live: [edited, csrf, theme], parked: [] }],
    [
      'change',
      planChange({ ...sid, httpOnly: false, sameSite: 'lax' }, { ...edited, sameSite: 'lax' }),
      { live: [edited, csrf, theme], parked: [] },
    ],
    ['rename', planEdit(sid, renamed), { live: [renamed, csrf, theme], parked: [] }],
    ['remove', planRemove([sid, csrf]), { live: [theme], parked: [] }],
    [
      'park',
      planPark([csrf]),
      { live: [sid, theme], parked: [{ cookie: csrf, parkedAt: now, reason: 'switch' }] },
    ],
    [
      'log out',
      planLogOut('example.com', [sid]),
      { live: [csrf, theme], parked: [{ cookie: sid, parkedAt: now, reason: 'logout' }] },
    ],
  ])('%s', async (_, changeSet, kept) => {
    const { parts, changer } = setUp();
    const before = parts.kept();
    const report = await changer.apply(changeSet);
    const after = parts.kept();

    expect(report).toMatchObject({ label: changeSet.label, changed: true });
    expect(new Set(statuses(report))).toEqual(new Set(['done']));
    expect(new Set(after.live)).toEqual(new Set(kept.live));
    expect(after.parked).toEqual(kept.parked);
    expect((await parts.journal.load()).done).toMatchObject([{ label: changeSet.label, at: now }]);

    expect(await changer.undo()).toMatchObject({ label: changeSet.label, changed: true });
    expect(parts.kept()).toEqual(before);
    expect(await changer.redo()).toMatchObject({ label: changeSet.label, changed: true });
    expect(parts.kept()).toEqual(after);
    expect(await parts.pending.load()).toEqual([]);
  });

  it('unpark and discard', async () => {
    const { parts, changer } = setUp();
    await changer.apply(planPark([sid, csrf]));
    const parked = parts.kept();
    await changer.apply(planUnpark([sid]));
    await changer.apply(planDiscard([csrf]));
    expect(parts.kept()).toEqual({ live: expect.arrayContaining([sid, theme]), parked: [] });
    await changer.undo();
    await changer.undo();
    expect(parts.kept()).toEqual(parked);
  });

  it('log in puts back what log out took', async () => {
    const { parts, changer } = setUp();
    const before = parts.kept();
    await changer.apply(planLogOut('example.com', [sid, csrf]));
    await changer.apply(planLogIn('example.com', parts.kept().parked));
    expect(parts.kept()).toEqual(before);
  });

  it('discarding a parked cookie does not touch the one that lives in its place', async () => {
    const { parts, jar, changer } = setUp();
    await changer.apply(planPark([sid]));
    jar.put({ ...sid, value: 'new session' });
    await changer.apply(planDiscard([sid]));
    jar.put({ ...sid, value: 'newer session' });
    await changer.undo();
    expect(parts.kept().live).toContainEqual({ ...sid, value: 'newer session' });
    expect(parts.kept().parked).toMatchObject([{ cookie: sid }]);
  });

  it('has nothing to undo or redo at first', async () => {
    const { changer } = setUp();
    expect([await changer.undo(), await changer.redo(), await changer.recover()]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe('what cannot be done is said, and nothing else is touched', () => {
  const issue = { code: 'tooBig', severity: 'reject', field: 'value', params: ['1'] } as const;

  it('an invalid cookie, with what is wrong', async () => {
    const { parts, jar, changer } = setUp({
      refusal: ({ value }) => (value === 'bad' ? issue : null),
    });
    const report = await changer.apply(planEdit(sid, { ...sid, name: 'id', value: 'bad' }));
    expect(report.outcomes[0]?.failure).toEqual({ code: 'invalid', detail: '', issue });
    expect(failures(report)).toEqual(['invalid', 'rolled-back']);
    expect(report.changed).toBe(false);
    expect(jar.writes).toBe(0);
    expect((await parts.journal.load()).done).toEqual([]);
  });

  it('what the browser refuses, in its words', async () => {
    const { jar, changer } = setUp({ refuses: ({ name }) => (name === 'id' ? 'not that' : null) });
    const report = await changer.apply(planEdit(sid, { ...sid, name: 'id' }));
    expect(report.outcomes).toMatchObject([{ failure: { code: 'refused', detail: 'not that' } }]);
    expect(report.changed).toBe(false);
    expect(new Set(jar.all())).toEqual(new Set(cookies));
  });

  it('a cookie that is not there', async () => {
    const { changer } = setUp();
    const gone = cookie({ name: 'gone' });
    expect(failures(await changer.apply(planPark([gone, sid])))).toEqual(['missing', null]);
    expect(failures(await changer.apply(planUnpark([gone])))).toEqual(['missing']);
    expect(failures(await changer.apply(planLogOut('x', [gone, csrf])))).toEqual([
      'missing',
      'rolled-back',
    ]);
  });

  it('one that the browser keeps', async () => {
    const { parts, jar, changer } = setUp();
    const before = parts.kept();
    jar.failAt(1);
    expect(failures(await changer.apply(planPark([sid])))).toEqual(['not-removed']);
    expect(parts.kept()).toEqual(before);
  });

  it('does not keep the others where the change is not atomic', async () => {
    const { parts, jar, changer } = setUp();
    const before = parts.kept();
    jar.failAt(2);
    const report = await changer.apply(planRemove(cookies));
    expect(failures(report)).toEqual([null, 'not-removed', null]);
    expect(parts.kept().live).toEqual([csrf]);
    await changer.undo();
    expect(parts.kept()).toEqual(before);
  });
});

describe('an atomic change of which one step fails', () => {
  const added = cookie({ name: 'added' });
  const operations: Operation[] = [
    { type: 'set', cookie: added },
    { type: 'set', cookie: { ...sid, value: 'changed' } },
    { type: 'park', key: keyOf(csrf), reason: 'switch' },
    { type: 'remove', key: keyOf(theme) },
  ];
  const changeSet: ChangeSet = {
    label: { code: 'edit', subject: 'all', count: 4 },
    operations,
    atomic: true,
  };

  it.each([1, 2, 3, 4])('is taken back wholly when it is step %d', async (position) => {
    const { parts, jar, changer } = setUp();
    const before = parts.kept();
    jar.failAt(position);
    const report = await changer.apply(changeSet);
    expect(parts.kept()).toEqual(before);
    expect(report.changed).toBe(false);
    const done = Array.from({ length: position - 1 }, () => 'rolled-back');
    expect(failures(report)).toEqual([...done, position < 3 ? 'refused' : 'not-removed']);
    expect((await parts.journal.load()).done).toEqual([]);
    expect(await parts.pending.load()).toEqual([]);
  });

  it.each([1, 2, 3, 4])(
    'is neither undone nor redone by halves when it is step %d',
    async (position) => {
      const { parts, jar, changer } = setUp();
      const before = parts.kept();
      await changer.apply(changeSet);
      const after = parts.kept();

      jar.failAt(position);
      expect(await changer.undo()).toMatchObject({ changed: false });
      expect(parts.kept()).toEqual(after);
      await changer.undo();
      expect(parts.kept()).toEqual(before);

      jar.failAt(position);
      expect(await changer.redo()).toMatchObject({ changed: false });
      expect(parts.kept()).toEqual(before);
      await changer.redo();
      expect(parts.kept()).toEqual(after);
    },
  );

  it('keeps the new cookie when the old one can neither be removed nor the new one taken back', async () => {
    const { parts, jar, changer } = setUp();
    const before = parts.kept();
    const stubborn = { ...jar, remove: async () => false };
    const report = await createChanger({ ...parts, jar: stubborn }).apply(
      planEdit(sid, { ...sid, name: 'id' }),
    );
    // Both are there: nothing is lost, and what stands can still be undone.
    expect(report.changed).toBe(true);
    expect(jar.all()).toContainEqual(sid);
    expect(jar.all()).toContainEqual({ ...sid, name: 'id' });
    await changer.undo();
    expect(parts.kept()).toEqual(before);
  });
});

describe('what the browser makes of a cookie', () => {
  it('is told, and is what undo and redo go by', async () => {
    const { parts, changer } = setUp();
    const before = parts.kept();
    const report = await changer.apply(
      planEdit(theme, { ...theme, expirationDate: seconds + 1000 * DAY }),
    );
    expect(report.outcomes).toMatchObject([
      {
        status: 'altered',
        differences: [
          {
            field: 'expirationDate',
            asked: seconds + 1000 * DAY,
            stored: seconds + 400 * DAY,
          },
        ],
      },
    ]);
    const after = parts.kept();
    await changer.undo();
    expect(parts.kept()).toEqual(before);
    expect(statuses(await changer.redo())).toEqual(['done']);
    expect(parts.kept()).toEqual(after);
  });

  const encoded = { rewrites: encodePath };

  it('another key, under which it can be undone', async () => {
    const { parts, changer } = setUp(encoded);
    const before = parts.kept();
    const report = await changer.apply(planEdit(sid, { ...sid, path: '/a b' }));
    expect(statuses(report)).toEqual(['altered', 'done']);
    expect(parts.kept().live).toContainEqual({ ...sid, path: '/a%20b' });
    expect(parts.kept().live).toHaveLength(3);
    await changer.undo();
    expect(parts.kept()).toEqual(before);
  });

  it('the key of another cookie, which comes back with the undo', async () => {
    const victim = { ...sid, path: '/a%20b', value: 'victim' };
    const { parts, changer } = setUp({ ...encoded, cookies: [...cookies, victim] });
    const before = parts.kept();
    await changer.apply(planAdd({ ...sid, path: '/a b' }));
    expect(parts.kept().live).not.toContainEqual(victim);
    await changer.undo();
    expect(parts.kept()).toEqual(before);
  });

  it('its own old key: the edit does not remove what it has just set', async () => {
    const old = { ...sid, path: '/a%20b' };
    const { parts, changer } = setUp({ ...encoded, cookies: [old] });
    await changer.apply(planEdit(old, { ...old, path: '/a b', value: 'new' }));
    expect(parts.kept().live).toEqual([{ ...old, value: 'new' }]);
    await changer.undo();
    expect(parts.kept().live).toEqual([old]);
  });

  it('a parked cookie that comes back under another key', async () => {
    const spaced = { ...sid, path: '/a b' };
    const { parts, changer } = setUp({ ...encoded, cookies: [spaced] });
    await changer.apply(planPark([spaced]));
    const parked = parts.kept();
    await changer.apply(planUnpark([spaced]));
    expect(parts.kept()).toEqual({ live: [{ ...spaced, path: '/a%20b' }], parked: [] });
    await changer.undo();
    expect(parts.kept()).toEqual(parked);
  });

  it('nothing at all, when it has expired: setting it is removing it', async () => {
    const { parts, changer } = setUp();
    const before = parts.kept();
    const report = await changer.apply(planEdit(sid, { ...sid, expirationDate: seconds - 1 }));
    expect(statuses(report)).toEqual(['done']);
    expect(parts.kept().live).not.toContainEqual(sid);
    await changer.undo();
    expect(parts.kept()).toEqual(before);
  });
});

describe('time passes', () => {
  it('what has expired meanwhile does not stand in the way of an undo', async () => {
    let time = now;
    const { parts, changer } = setUp({ now: () => time });
    await changer.apply(planAdd(cookie({ name: 'first' })));
    await changer.apply(planRemove([theme]));
    time += 2 * DAY * 1000;
    const report = await changer.undo();
    expect(report).toMatchObject({ changed: false, outcomes: [{ failure: { code: 'expired' } }] });
    expect(await changer.undo()).toMatchObject({ label: { subject: 'first' }, changed: true });
    expect(parts.kept().live).toHaveLength(2);
  });

  it('logging in again with an expired cookie among them brings the others', async () => {
    let time = now;
    const { parts, changer } = setUp({ now: () => time });
    await changer.apply(planLogOut('example.com', [sid, theme]));
    time += 2 * DAY * 1000;
    expect(failures((await changer.undo()) ?? { outcomes: [] })).toEqual(['expired', null]);
    expect(parts.kept().live).toContainEqual(sid);
    // The expired one stays parked: it is not ours to throw away.
    expect(parts.kept().parked).toMatchObject([{ cookie: theme }]);
  });
});

it('makes changes one at a time, in the order in which they were asked for', async () => {
  const { parts, changer } = setUp();
  const values = ['1', '2', '3', '4', '5'];
  await Promise.all(values.map((value) => changer.apply(planAdd(cookie({ name: 'n', value })))));
  const { done } = await parts.journal.load();
  expect(done.map(({ steps }) => steps[0]?.after.live?.value)).toEqual(values);
  expect(done.map(({ steps }) => steps[0]?.before.live?.value)).toEqual([
    undefined,
    '1',
    '2',
    '3',
    '4',
  ]);
});
