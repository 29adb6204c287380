import { beforeEach, expect, it, vi } from 'vitest';
import { request } from '../../lib/browser/client.ts';
import { createRunning } from '../../lib/browser/running-change.ts';
import { runningChange } from '../../lib/browser/running-change-item.ts';
import { serve } from '../../lib/browser/server.ts';
import type { Course, RunningChange } from '../../lib/change/course.ts';
import { useFakeBrowser } from '../fakes/browser.ts';
import { settled } from '../fakes/store-deps.ts';
import { handlers } from './serve-jar.ts';

vi.mock('../../lib/browser/api.ts', async () => (await import('../fakes/browser.ts')).apiModule);

beforeEach(() => {
  useFakeBrowser();
});

const label = { code: 'import', subject: '', count: 500 } as const;
const progress = (done: number) => ({ label, phase: 'making', done, total: 500 }) as const;

/** A change that goes on when it is told to. */
function change() {
  const { promise, resolve } = Promise.withResolvers<string>();
  let followed: Course | null = null;
  return {
    make: (course: Course) => {
      followed = course;
      return promise;
    },
    tell: (done: number) => followed?.tell(progress(done)),
    isStopped: () => followed?.stop.aborted,
    end: () => resolve('ended'),
  };
}

function setUp() {
  const world = { now: 0 };
  const seen: (RunningChange | null)[] = [];
  runningChange.watch((each) => seen.push(each));
  return { world, seen, running: createRunning(() => world.now) };
}

it('a quick change is told to nobody', async () => {
  const { world, seen, running } = setUp();
  const quick = change();
  const ended = running.run('change', quick.make);
  quick.tell(0);
  world.now = 499;
  quick.tell(1);
  quick.end();
  expect(await ended).toBe('ended');
  expect(seen).toEqual([]);
});

it('one that takes its time is told to every page, until it has ended', async () => {
  const { world, seen, running } = setUp();
  const slow = change();
  const ended = running.run('undo', slow.make);
  for (const [at, done] of [
    [0, 0],
    [500, 50],
    [550, 60],
    [650, 70],
  ] as const) {
    world.now = at;
    slow.tell(done);
  }
  await settled();
  expect(seen).toMatchObject([
    { attempt: 'undo', label, done: 50, total: 500 },
    { attempt: 'undo', label, done: 70, total: 500 },
  ]);
  slow.end();
  await ended;
  expect(seen.at(-1)).toBeNull();
});

it('is cancelled by its id alone, and not once it has ended', async () => {
  const { world, seen, running } = setUp();
  serve(handlers({ 'change.cancel': running.cancel }));
  const [one, two] = [change(), change()];
  const ended = running.run('change', one.make);
  running.run('change', two.make);
  one.tell(0);
  world.now = 1000;
  one.tell(1);
  await settled();
  await request('change.cancel', seen[0]?.id ?? '');
  expect([one.isStopped(), two.isStopped()]).toEqual([true, false]);
  one.end();
  await ended;
  await request('change.cancel', 'nobody');
  expect(two.isStopped()).toBe(false);
});

it('what a background left that was stopped is gone with the next one', async () => {
  await runningChange.save({ id: 'old', attempt: 'change', ...progress(3) });
  const { seen } = setUp();
  await settled();
  expect(seen).toEqual([null]);
});
