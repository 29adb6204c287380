import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planEdit, planLogOut, planPark, planRemove, planUnpark } from '../../lib/change/plan.ts';
import type { Cookie } from '../../lib/cookie/cookie.ts';
import { keyId, keyOf } from '../../lib/cookie/key.ts';
import { LIMIT } from '../../lib/lock/tally.ts';
import { cookie } from '../fixtures/cookie.ts';
import { lockWorld } from './world.ts';

const theme = cookie({ name: 'theme', value: 'dark' });
const other = cookie({ name: 'other', value: '1' });
const light = { ...theme, value: 'light' };

async function locked(options: Parameters<typeof lockWorld>[1] = {}) {
  const world = lockWorld([theme, other], options);
  await world.keeper.lock([keyOf(theme)], true);
  return world;
}

const lockOf = ({ guards }: ReturnType<typeof lockWorld>, each: Cookie = theme) =>
  guards.value.get(keyId(each))?.lock ?? null;

describe('a locked cookie', () => {
  it.each([
    ['changed', (jar: ReturnType<typeof lockWorld>['jar']) => jar.put(light)],
    ['removed', (jar) => jar.drop(theme)],
    ['expired by the page', (jar) => jar.put({ ...theme, expirationDate: 1 })],
    ['evicted', (jar) => jar.drop(theme, 'evicted')],
    ['changed many times at once', (jar) => jar.put(light, { ...theme, value: 'x' }, light)],
  ])('is put back when it is %s', async (_, meddle) => {
    const world = await locked();
    meddle(world.jar);
    await world.rest();
    expect(world.held('theme')).toEqual(theme);
    expect(world.tallies.value[keyId(theme)]?.total).toBe(1);
    expect((await world.parts.journal.load()).done).toEqual([]);
  });

  it('lets others be', async () => {
    const world = await locked();
    world.jar.put({ ...other, value: '2' });
    await world.rest();
    expect(world.held('other')?.value).toBe('2');
    expect(world.jar.writes).toBe(0);
  });

  it('is free again when it is unlocked, and its tally begins anew', async () => {
    const world = await locked();
    world.jar.drop(theme);
    await world.rest();
    await world.keeper.lock([keyOf(theme)], false);
    world.jar.put(light);
    await world.rest();
    expect(world.held('theme')).toEqual(light);
    expect([world.guards.value.size, world.tallies.value]).toEqual([0, {}]);
  });

  it('is put back that was changed while nobody listened, once there is access', async () => {
    const world = await locked();
    world.sleep();
    world.jar.put(light);
    world.world.isReached = false;
    const { keeper } = world.restart();
    await keeper.check();
    expect(world.held('theme')).toEqual(light);
    world.world.isReached = true;
    await keeper.check();
    expect(world.held('theme')).toEqual(theme);
    expect(world.tallies.value[keyId(theme)]?.by).toBe('unknown');
  });

  it('is left to an experiment that has taken it away', async () => {
    const world = await locked();
    world.world.borrowed.add(keyId(theme));
    await world.changer.alone(() => world.jar.remove(keyOf(theme)));
    await world.rest();
    expect(world.held('theme')).toBeNull();
    world.world.borrowed.clear();
    await world.changer.alone(() => world.jar.write(light));
    await world.rest();
    expect(world.held('theme')).toEqual(theme);
  });

  it('cannot be locked where it is not there', async () => {
    const world = await locked();
    await world.keeper.lock([keyOf(cookie({ name: 'nowhere' }))], true);
    expect(world.guards.value.size).toBe(1);
  });
});

describe('a lock that cannot be kept', () => {
  it('is paused when it is fought, and can be put into force again', async () => {
    const world = await locked();
    for (let n = 0; n < 200; n++) {
      world.world.now += 10;
      world.jar.put({ ...theme, value: `${n}` });
      await world.rest();
    }
    expect(lockOf(world)).toEqual({ cookie: theme, paused: 'fought' });
    expect(world.jar.writes).toBe(LIMIT.times);
    expect(world.held('theme')?.value).toBe('199');

    await world.keeper.resume(keyOf(theme));
    expect(world.held('theme')).toEqual(theme);
    expect(lockOf(world)?.paused).toBeNull();
  });

  it('is paused when the browser refuses the cookie', async () => {
    let isRefused = false;
    const world = await locked({ refuses: () => (isRefused ? 'no' : null) });
    isRefused = true;
    world.jar.put(light);
    await world.rest();
    expect(lockOf(world)?.paused).toBe('refused');
    expect(world.jar.writes).toBe(1);
  });

  it('is tried again where the browser gives no reason, and not for ever', async () => {
    const world = await locked({ refuses: () => '' });
    world.jar.put(light);
    await world.rest();
    await world.changer.alone(async () => {});
    await expect.poll(() => lockOf(world)?.paused).toBe('fought');
    expect(world.jar.writes).toBe(LIMIT.times);
  });

  it('is paused when its time has passed', async () => {
    const world = lockWorld([{ ...theme, expirationDate: 1_700_000_060 }]);
    await world.keeper.lock([keyOf(theme)], true);
    world.world.now += 61_000;
    world.jar.drop(theme, 'expired');
    await world.rest();
    expect(lockOf(world)?.paused).toBe('expired');
    expect(world.jar.writes).toBe(0);
  });

  it('takes what the browser makes of it for what is kept', async () => {
    const world = await locked({ rewrites: (each) => ({ ...each, sameSite: 'lax' }) });
    world.jar.put(light);
    await world.rest();
    expect(lockOf(world)?.cookie).toEqual({ ...theme, sameSite: 'lax' });
    expect(world.jar.writes).toBe(1);
  });
});

describe("the user's own changes", () => {
  it('move the lock, and undo moves it back', async () => {
    const world = await locked();
    await world.changer.apply(planEdit(theme, light));
    await world.rest();
    expect(world.held('theme')).toEqual(light);
    world.jar.drop(theme);
    await world.rest();
    expect(world.held('theme')).toEqual(light);
    await world.changer.undo();
    await world.rest();
    expect(world.held('theme')).toEqual(theme);
    world.jar.put(light);
    await world.rest();
    expect(world.held('theme')).toEqual(theme);
    await world.changer.redo();
    await world.rest();
    expect(world.held('theme')).toEqual(light);
  });

  it.each([
    ['deleted', planRemove([theme]), null],
    ['switched off', planPark([theme]), planUnpark([theme])],
  ])('take it away: %s, it stays away, and comes back locked', async (_, away, back) => {
    const world = await locked();
    await world.changer.apply(away);
    await world.rest();
    expect(world.held('theme')).toBeNull();
    if (back) await world.changer.apply(back);
    else await world.changer.undo();
    world.jar.put(light);
    await world.rest();
    expect(world.held('theme')).toEqual(theme);
  });

  it('what someone else sets under the key of a deleted one is not locked', async () => {
    const world = await locked();
    await world.changer.apply(planRemove([theme]));
    world.jar.put(light);
    await world.rest();
    expect(world.held('theme')).toEqual(light);
    expect(world.guards.value.size).toBe(0);
  });
});

describe('a protected cookie', () => {
  it('is left alone by changes of many, which say so', async () => {
    const world = lockWorld([theme, other]);
    await world.keeper.protect([keyOf(theme)], true);
    const report = await world.changer.apply(planRemove([theme, other]));
    expect(report.outcomes.map(({ failure }) => failure?.code ?? null)).toEqual([
      'protected',
      null,
    ]);
    expect(world.jar.all()).toEqual([theme]);
  });

  it('does not keep others from a log-out, which is all or nothing', async () => {
    const world = lockWorld([theme, other]);
    await world.keeper.protect([keyOf(theme)], true);
    const report = await world.changer.apply(planLogOut('example.com', [theme, other]));
    expect(report.changed).toBe(true);
    expect(world.jar.all()).toEqual([theme]);
    const alone = await world.changer.apply(planLogOut('example.com', [theme]));
    expect(alone).toMatchObject({
      changed: false,
      outcomes: [{ failure: { code: 'protected' } }],
    });
  });

  it('is not deleted before it is protected no more; it can be edited', async () => {
    const world = lockWorld([theme]);
    await world.keeper.protect([keyOf(theme)], true);
    expect((await world.changer.apply(planRemove([theme]))).changed).toBe(false);
    expect((await world.changer.apply(planEdit(theme, light))).changed).toBe(true);
    await world.keeper.protect([keyOf(theme)], false);
    expect((await world.changer.apply(planRemove([theme]))).changed).toBe(true);
    expect(world.guards.value.size).toBe(0);
  });

  it('that is gone can be imported again', async () => {
    const world = lockWorld([theme]);
    await world.keeper.protect([keyOf(theme)], true);
    world.jar.drop(theme);
    const label = { code: 'import', subject: '', count: 1 } as const;
    const set = { label, operations: [{ type: 'set', cookie: light } as const], atomic: false };
    expect((await world.changer.apply(set)).changed).toBe(true);
    expect((await world.changer.apply(set)).changed).toBe(false);
  });
});

type Deed =
  | { readonly type: 'put'; readonly value: string }
  | { readonly type: 'drop' }
  | { readonly type: 'edit'; readonly value: string }
  | { readonly type: 'undo' | 'wait' | 'restart' };

const deed: fc.Arbitrary<Deed> = fc.oneof(
  { arbitrary: fc.constantFrom('a', 'b').map((value) => ({ type: 'put', value })), weight: 6 },
  { arbitrary: fc.constant({ type: 'drop' }), weight: 4 },
  fc.constantFrom('x', 'y').map((value) => ({ type: 'edit', value })),
  fc.constantFrom({ type: 'undo' }, { type: 'wait' }, { type: 'restart' }),
) as fc.Arbitrary<Deed>;

it('whatever happens, in the end the locked value is there or the lock is paused, and writes are bounded', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { maxLength: 150 }), async (deeds) => {
      const world = await locked();
      let { changer } = world;
      let spells = 1;
      let own = 0;
      for (const each of deeds) {
        const there = world.held('theme');
        if (each.type === 'put') world.jar.put({ ...theme, value: each.value });
        if (each.type === 'drop') world.jar.drop(theme);
        if (each.type === 'restart') changer = world.restart().changer;
        if (each.type === 'edit' && there) {
          await changer.apply(planEdit(there, { ...theme, value: each.value }));
          own++;
        }
        if (each.type === 'undo') {
          await changer.undo();
          own++;
        }
        if (each.type === 'wait') {
          await world.rest();
          world.world.now += LIMIT.seconds * 1000;
          spells++;
        }
      }
      await world.rest();
      const lock = lockOf(world);
      if (!lock?.paused) expect(world.held('theme')).toEqual(lock?.cookie);
      expect(world.jar.writes - own).toBeLessThanOrEqual(spells * LIMIT.times);
    }),
    { numRuns: 200 },
  );
});
