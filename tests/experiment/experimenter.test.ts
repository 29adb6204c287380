import { describe, expect, it } from 'vitest';
import { keyId, keyOf } from '../../lib/cookie/key.ts';
import type { Ending } from '../../lib/experiment/ending.ts';
import { createExperimenter } from '../../lib/experiment/experimenter.ts';
import type { ExperimentParts } from '../../lib/experiment/run-experiment.ts';
import type { Progress } from '../../lib/experiment/trial.ts';
import { settled } from '../fakes/store-deps.ts';
import { cookie } from '../fixtures/cookie.ts';
import { experimentWorld, OUT, type Site } from './world.ts';

const sid = cookie({ name: 'sid', value: '1', httpOnly: true, expirationDate: 1_000_000 });
const remember = cookie({ name: 'remember', value: '2' });
const csrf = cookie({ name: 'csrf', value: '3' });
const cookies = [sid, remember, csrf];

/**
 * A busy site: it lets in by `sid`, logs in anew by `remember` (with a new `sid`, and one of the same name for the
 * whole domain), gives every visitor a csrf token, and clears what is worth nothing.
 */
const busy: Site = (names, jar) => {
  if (!names.has('csrf')) jar.put({ ...csrf, value: 'new' });
  if (names.has('sid')) return true;
  if (!names.has('remember')) {
    jar.drop(remember);
    return false;
  }
  jar.put({ ...sid, value: 'another' }, { ...sid, hostOnly: false, value: 'and another' });
  return true;
};

const never = new AbortController().signal;
const run = (parts: ExperimentParts, world: ReturnType<typeof experimentWorld>) =>
  createExperimenter(parts).run(world.order, () => {}, never);
const needs = ({ outcome, keys }: Ending) =>
  outcome?.findings.map(({ need }, index) => `${keys[index]?.name} ${need}`);
const minimal = ({ outcome, keys }: Ending) =>
  keys.filter((key) => outcome?.minimal.includes(keyId(key))).map(({ name }) => name);

describe('an experiment', () => {
  it('finds what is needed, and leaves every cookie as it was', async () => {
    const world = experimentWorld(cookies, busy);
    const before = world.kept();
    const ending = await run(world.parts, world);
    expect(ending).toMatchObject({ failure: null, isRestored: true });
    expect(minimal(ending)).toEqual(['sid']);
    expect(needs(ending)).toEqual(['sid together', 'remember together', 'csrf not-needed']);
    expect(world.kept()).toEqual(before);
    expect(world.held()).toBeNull();
  });

  it('tells how it goes on, trial by trial', async () => {
    const world = experimentWorld([sid, csrf], (names) => names.has('sid'));
    const told: Progress[] = [];
    const { run } = createExperimenter(world.parts);
    const ending = await run(world.order, (progress) => told.push(progress), never);
    expect(told.map(({ current }) => current?.kind)).toEqual([
      ...['as-is', 'all-away', 'all-away', 'as-is'],
      ...['single', 'only', 'back'],
    ]);
    expect(told.map(({ about }) => about)).toEqual([8, 8, 8, 8, 8, 7, 7]);
    expect(ending.trials.map(({ seen }) => seen)).toEqual([
      null,
      null,
      null,
      null,
      'out',
      'in',
      'in',
    ]);
    expect(ending.trials[4]?.look).toEqual({
      path: 'example.com/login',
      title: 'Log in',
      hasPassword: true,
      status: null,
    });
    expect(world.loads).toBe(7);
  });

  it('leaves alone what is none of its business', async () => {
    const others = [
      { ...sid, path: '/admin', value: 'was there before' },
      { ...sid, domain: 'example.net' },
      { ...sid, storeId: '2' },
      cookie({ name: 'news' }),
    ];
    const world = experimentWorld([...cookies, ...others], (names, jar) => {
      jar.put(cookie({ name: 'news', value: 'read' }), cookie({ name: 'added' }));
      return busy(names, jar);
    });
    const order = { ...world.order, keys: cookies.map(keyOf) };
    await createExperimenter(world.parts).run(order, () => {}, never);
    expect(new Set(world.jar.all())).toEqual(
      new Set([
        ...cookies,
        ...others.slice(0, 3),
        cookie({ name: 'news', value: 'read' }),
        cookie({ name: 'added' }),
      ]),
    );
  });

  it('keeps up with a site that gives the session a new ID each time', async () => {
    let valid = '1';
    const world = experimentWorld([sid, csrf], (_, jar) => {
      const given = jar.all().find(({ name }) => name === 'sid');
      if (given?.value !== valid) return false;
      valid = `${Number(valid) + 1}`;
      jar.put({ ...sid, value: valid });
      return true;
    });
    const ending = await run(world.parts, world);
    expect([ending.failure, minimal(ending)]).toEqual([null, ['sid']]);
    expect(world.jar.all().find(({ name }) => name === 'sid')?.value).toBe(valid);
  });

  it('takes no part with what could not be put back', async () => {
    const issue = { code: 'x', severity: 'reject' } as never;
    const world = experimentWorld(cookies, busy, {
      refusal: ({ name }) => (name === 'csrf' ? issue : null),
    });
    const ending = await run(world.parts, world);
    expect(ending.keys.map(({ name }) => name)).toEqual(['sid', 'remember']);
  });
});

describe('it ends without a result, and with every cookie back,', () => {
  const failing: [string, Site, Partial<ExperimentParts>, string][] = [
    ['where the page is the same either way', () => true, {}, 'samePage'],
    ['where nobody is logged in', () => false, {}, 'samePage'],
    [
      'where the page does not load',
      busy,
      { load: async () => ({ ok: false, problem: 'notLoaded' }) },
      'notLoaded',
    ],
    [
      'where the tab is closed',
      busy,
      { load: async () => ({ ok: false, problem: 'tabClosed' }) },
      'tabClosed',
    ],
    [
      'where the page may not be read',
      busy,
      { load: async () => ({ ok: true, reading: { ...OUT, url: '' } }) },
      'noAccess',
    ],
    [
      'where the browser breaks',
      busy,
      { load: async () => Promise.reject(new Error('broken')) },
      'error',
    ],
  ];
  it.each(failing)('%s', async (_, site, more, code) => {
    const world = experimentWorld(cookies, site, more);
    const before = world.kept();
    const ending = await run(world.parts, world);
    expect(ending).toMatchObject({ outcome: null, failure: { code }, isRestored: true });
    expect(world.kept()).toEqual(before);
    expect(world.held()).toBeNull();
    expect(world.shown).toBe(code === 'tabClosed' ? 0 : 1);
  });

  it('where the site ends the login over it', async () => {
    let isOver = false;
    const world = experimentWorld([sid, csrf], (names) => {
      isOver ||= names.has('sid') && !names.has('csrf');
      return names.has('sid') && !isOver;
    });
    const before = world.kept();
    const order = { ...world.order, keys: [keyOf(csrf), keyOf(sid)] };
    const ending = await createExperimenter(world.parts).run(order, () => {}, never);
    expect(ending.failure?.code).toBe('ended');
    expect(world.kept()).toEqual(before);
  });

  it('where none of the cookies is there any more', async () => {
    const world = experimentWorld([], busy);
    const order = { ...world.order, keys: [keyOf(sid)] };
    const ending = await createExperimenter(world.parts).run(order, () => {}, never);
    expect(ending.failure?.code).toBe('noCookies');
    expect(world.loads).toBe(0);
  });
});

/** Runs an experiment up to a load, at which `act` is called; then the load goes on. */
async function atLoad(nth: number, act: (world: ReturnType<typeof experimentWorld>) => unknown) {
  const world = experimentWorld(cookies, busy);
  const { load } = world.parts;
  let loads = 0;
  const experimenter = createExperimenter({
    ...world.parts,
    async load(page, stop) {
      if (++loads === nth) await act(world);
      return load(page, stop);
    },
  });
  return { world, experimenter };
}

describe.each([1, 2, 3, 4, 5, 6, 7, 8])('at load %i', (nth) => {
  it('it is cancelled', async () => {
    const stop = new AbortController();
    const { world, experimenter } = await atLoad(nth, () => stop.abort());
    const before = world.kept();
    const ending = await experimenter.run(world.order, () => {}, stop.signal);
    expect(ending).toMatchObject({ failure: { code: 'cancelled' }, isRestored: true });
    expect(world.kept()).toEqual(before);
    expect(world.held()).toBeNull();
  });

  it('the user changes one of the cookies', async () => {
    let changed: Promise<unknown> = Promise.resolve();
    const { world, experimenter } = await atLoad(nth, ({ jar, parts }) => {
      changed = experimenter
        .giveWay([keyOf(csrf)])
        .then(() => parts.alone(() => jar.write({ ...csrf, value: 'mine' })));
    });
    const ending = await experimenter.run(world.order, () => {}, never);
    await changed;
    expect(ending.failure?.code).toBe('changed');
    expect(new Set(world.jar.all())).toEqual(new Set([sid, remember, { ...csrf, value: 'mine' }]));
  });

  it('the user changes another cookie', async () => {
    const other = cookie({ name: 'other' });
    const { world, experimenter } = await atLoad(nth, async ({ jar }) => {
      await experimenter.giveWay([keyOf(other)]);
      await jar.write(other);
    });
    const ending = await experimenter.run(world.order, () => {}, never);
    expect(minimal(ending)).toEqual(['sid']);
    expect(world.jar.all()).toContainEqual(other);
  });
});

it('there is one at a time', async () => {
  const { world, experimenter } = await atLoad(2, async () => {
    const second = await experimenter.run(world.order, () => {}, never);
    expect(second.failure?.code).toBe('busy');
  });
  const first = await experimenter.run(world.order, () => {}, never);
  expect(first.failure).toBeNull();
  expect((await experimenter.run(world.order, () => {}, never)).failure).toBeNull();
});

/** The same parts in a background that the browser stops at its nth call of any of them, before or after it. */
function stoppedAt(parts: ExperimentParts, point: number) {
  const { promise: stopped, resolve } = Promise.withResolvers<'stopped'>();
  const never = new Promise<never>(() => {});
  let moment = 0;
  const through =
    <A extends unknown[], R>(fn: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      if (++moment >= point) {
        resolve('stopped');
        return never;
      }
      const answer = await fn(...args);
      if (++moment < point) return answer;
      resolve('stopped');
      return never;
    };
  const { jar, held } = parts;
  const mortal: ExperimentParts = {
    ...parts,
    jar: {
      ...jar,
      list: through(jar.list),
      write: through(jar.write),
      remove: through(jar.remove),
    },
    held: { load: through(held.load), save: through(held.save), clear: through(held.clear) },
    load: through(parts.load),
    show: through(parts.show),
  };
  return { mortal, stopped };
}

describe('the background is stopped', () => {
  it('at every single step: the next one puts every cookie back, once and for all', async () => {
    let point = 1;
    for (; ; point++) {
      const world = experimentWorld(cookies, busy);
      const before = world.kept();
      const { mortal, stopped } = stoppedAt(world.parts, point);
      const end = await Promise.race([stopped, run(mortal, world)]);
      if (end !== 'stopped') break;
      const { parts } = { parts: { ...world.parts, alone: <T>(task: () => Promise<T>) => task() } };
      expect(await createExperimenter(parts).recover()).toBe(true);
      expect(world.kept(), `point ${point}`).toEqual(before);
      expect(world.held()).toBeNull();
      // Once more changes nothing, not even what the user does from now on.
      world.jar.put({ ...csrf, value: 'mine' });
      await createExperimenter(parts).recover();
      expect(world.jar.all()).toContainEqual({ ...csrf, value: 'mine' });
    }
    expect(point).toBeGreaterThan(100);
  });

  it('and its recovery too, at every single step', async () => {
    for (let point = 1; ; point++) {
      const world = experimentWorld(cookies, busy);
      const before = world.kept();
      const alone = <T>(task: () => Promise<T>) => task();
      const first = stoppedAt({ ...world.parts, alone }, 20);
      run(first.mortal, world);
      await first.stopped;
      expect(world.kept()).not.toEqual(before);
      const second = stoppedAt({ ...world.parts, alone }, point);
      const end = await Promise.race([second.stopped, createExperimenter(second.mortal).recover()]);
      await createExperimenter({ ...world.parts, alone }).recover();
      expect(world.kept()).toEqual(before);
      if (end !== 'stopped') return;
    }
  });
});

describe('what cannot be put back at once', () => {
  it('is kept until it can, and no other experiment begins before that', async () => {
    let hasAccess = true;
    const world = experimentWorld(cookies, busy);
    const { jar } = world;
    const before = world.kept();
    const parts: ExperimentParts = {
      ...world.parts,
      jar: {
        ...jar,
        list: async (query) => (hasAccess ? jar.list(query) : []),
        write: async (each) => (hasAccess ? jar.write(each) : { ok: false, error: 'no access' }),
        remove: async (key) => (hasAccess ? jar.remove(key) : true),
      },
      async load(page, stop) {
        const loaded = await world.parts.load(page, stop);
        if (world.loads === 2) hasAccess = false;
        return loaded;
      },
    };
    const experimenter = createExperimenter(parts);
    const ending = await experimenter.run(world.order, () => {}, never);
    expect(ending).toMatchObject({ failure: { code: 'unrestored' }, isRestored: false });
    expect(world.held()?.cookies).toEqual(cookies);
    const next = await experimenter.run(world.order, () => {}, never);
    expect(next.failure?.code).toBe('unrestored');

    hasAccess = true;
    expect(await experimenter.recover()).toBe(true);
    expect(world.kept()).toEqual(before);
  });

  it('is let go when its time has passed', async () => {
    let now = 0;
    const brief = cookie({ name: 'brief', expirationDate: 60 });
    const world = experimentWorld(
      [sid, brief],
      (names, jar) => {
        if (world.loads === 4) {
          now = 120_000;
          jar.drop(brief);
        }
        return names.has('sid');
      },
      { now: () => now },
    );
    const ending = await run(world.parts, world);
    await settled();
    expect([ending.isRestored, minimal(ending)]).toEqual([true, ['sid']]);
    expect(world.jar.all()).toEqual([sid]);
  });
});
