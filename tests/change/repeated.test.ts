import { describe, expect, it } from 'vitest';
import type { Operation } from '../../lib/change/change-set.ts';
import { createChanger } from '../../lib/change/changer.ts';
import { keyOf } from '../../lib/cookie/key.ts';
import { createChangerParts } from '../fakes/changer-parts.ts';
import { encodePath } from '../fakes/jar.ts';
import { stopAt } from '../fakes/stop.ts';
import { cookie } from '../fixtures/cookie.ts';

const now = 1_700_000_000_000;
const sid = cookie({ name: 'sid', value: 'original' });
const fresh = cookie({ name: 'fresh', value: 'new' });
const encoded = cookie({ name: 'sid', path: '/x%20y', value: 'original' });
const label = { code: 'edit', subject: '', count: 1 } as const;

const set = (value: string, of = sid): Operation => ({ type: 'set', cookie: { ...of, value } });
const flag = (of = sid): Operation => ({
  type: 'change',
  key: keyOf(of),
  fields: { httpOnly: true },
});
const remove: Operation = { type: 'remove', key: keyOf(sid) };
const park = (of = sid): Operation => ({ type: 'park', key: keyOf(of), reason: 'switch' });
const unpark: Operation = { type: 'unpark', key: keyOf(sid) };
const parked = (each: typeof sid) => ({ cookie: each, parkedAt: now, reason: 'switch' });

function setUp(cookies = [sid]) {
  const parts = createChangerParts({
    cookies,
    now: () => now,
    rewrites: encodePath,
    refuses: ({ value }) => (value === 'refused' ? 'no' : null),
  });
  return { parts, changer: createChanger(parts) };
}

const codes = (report: { outcomes: readonly { failure: { code: string } | null }[] }) =>
  report.outcomes.map(({ failure }) => failure?.code ?? null);

describe('a change of the same cookie more than once', () => {
  it.each<[string, Operation[], (string | null)[], { live: unknown[]; parked: unknown[] }]>([
    [
      'removed, and set anew in vain: it stays away',
      [remove, set('refused')],
      [null, 'refused'],
      { live: [], parked: [] },
    ],
    [
      'set in vain the second time: the first one stays',
      [set('1'), set('refused')],
      [null, 'refused'],
      { live: [{ ...sid, value: '1' }], parked: [] },
    ],
    [
      'changed in what was set just before',
      [set('1'), flag()],
      [null, null],
      { live: [{ ...sid, value: '1', httpOnly: true }], parked: [] },
    ],
    [
      'changed in what was there, where the one before it was refused',
      [set('refused'), flag()],
      ['refused', null],
      { live: [{ ...sid, httpOnly: true }], parked: [] },
    ],
    [
      'added and parked',
      [set('1', fresh), park(fresh)],
      [null, null],
      { live: [sid], parked: [parked({ ...fresh, value: '1' })] },
    ],
    [
      'added in vain, and so not parked',
      [set('refused', fresh), park(fresh)],
      ['refused', 'missing'],
      { live: [sid], parked: [] },
    ],
    [
      'parked, and another set in its place',
      [park(), set('1')],
      [null, null],
      { live: [{ ...sid, value: '1' }], parked: [parked(sid)] },
    ],
    ['parked and put back', [park(), unpark], [null, null], { live: [sid], parked: [] }],
  ])('%s', async (_, operations, failures, kept) => {
    const { parts, changer } = setUp();
    const before = parts.kept();
    const report = await changer.apply({ label, operations, atomic: false });
    const after = parts.kept();
    expect(codes(report)).toEqual(failures);
    expect(new Set(after.live)).toEqual(new Set(kept.live));
    expect(after.parked).toEqual(kept.parked);
    await changer.undo();
    expect(parts.kept()).toEqual(before);
    await changer.redo();
    expect(parts.kept()).toEqual(after);
  });

  it('of which the browser puts the first into the place of the second makes both', async () => {
    const { parts, changer } = setUp([encoded]);
    const operations = [set('1', { ...encoded, path: '/x y' }), set('2', encoded)];
    await changer.apply({ label, operations, atomic: true });
    expect(parts.kept().live).toEqual([{ ...encoded, value: '2' }]);
    await changer.undo();
    expect(parts.kept().live).toEqual([encoded]);
  });

  it.each<[string, Operation[], string[]]>([
    [
      'a later one is refused',
      [remove, set('1'), set('refused')],
      ['rolled-back', 'rolled-back', 'refused'],
    ],
    [
      'a later one finds nothing, the cookie being under another key',
      [set('1', { ...fresh, path: '/x y' }), flag({ ...fresh, path: '/x y' })],
      ['rolled-back', 'missing'],
    ],
  ])('is taken back wholly where it is atomic and %s', async (_, operations, failures) => {
    const { parts, changer } = setUp();
    const before = parts.kept();
    const report = await changer.apply({ label, operations, atomic: true });
    expect(codes(report)).toEqual(failures);
    expect(report.changed).toBe(false);
    expect(parts.kept()).toEqual(before);
  });
});

it('is taken back where it was cut short after it turned out otherwise than foreseen', async () => {
  const points = Array.from({ length: 20 }, (_, place) => place + 1);
  const rolledBack = points.map(async (call) => {
    const { parts } = setUp();
    await parts.parked.put({ cookie: { ...sid, value: 'parked' }, parkedAt: 1, reason: 'switch' });
    const before = parts.kept();
    // The cookie cannot be parked, and so it is the one parked before that is put in its place.
    parts.jar.failAt(1);
    const { parts: mortal, stopped } = stopAt(parts, { call, when: 'after' });
    const done = createChanger(mortal).apply({
      label,
      operations: [park(), unpark],
      atomic: false,
    });
    await Promise.race([stopped, done]);
    const overwritten = parts.kept().live.some(({ value }) => value === 'parked');
    const isRolledBack = (await createChanger(parts).recover()) !== null;
    if (isRolledBack) expect(parts.kept()).toEqual(before);
    return overwritten && isRolledBack;
  });
  expect(await Promise.all(rolledBack)).toContain(true);
});

it.each<[string, Operation[]]>([
  ['two cookies', [set('1'), set('1', fresh)]],
  ['one cookie twice', [set('1'), set('2')]],
])('the cookies of a site are listed once for a change of %s', async (_, operations) => {
  const { parts } = setUp();
  let listings = 0;
  const jar: typeof parts.jar = {
    ...parts.jar,
    list(query) {
      listings++;
      return parts.jar.list(query);
    },
  };
  await createChanger({ ...parts, jar }).apply({ label, operations, atomic: false });
  expect(listings).toBe(1);
});
