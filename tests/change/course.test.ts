import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Changer, createChanger } from '../../lib/change/changer.ts';
import type { Course, Progress } from '../../lib/change/course.ts';
import { createPace } from '../../lib/change/pace.ts';
import { planLogOut, planRemove } from '../../lib/change/plan.ts';
import { createChangerParts } from '../fakes/changer-parts.ts';
import { cookie } from '../fixtures/cookie.ts';

const cookies = Array.from({ length: 6 }, (_, index) => cookie({ name: `c${index}` }));
const removal = planRemove(cookies);

/** Follows a change, and cancels it once `when` says so. */
function course(when: (progress: Progress) => boolean = () => false) {
  const told: Progress[] = [];
  const stop = new AbortController();
  const followed: Course = {
    stop: stop.signal,
    tell(progress) {
      told.push(progress);
      if (when(progress)) stop.abort();
    },
  };
  return { followed, told, stop };
}

function setUp() {
  const parts = createChangerParts({ cookies });
  return { parts, changer: createChanger(parts), before: parts.kept() };
}

describe('progress', () => {
  it('is told before each cookie, with what the change is', async () => {
    const { changer } = setUp();
    const { followed, told } = course();
    await changer.apply(removal, followed);
    expect(told.map(({ phase, done, total }) => [phase, done, total])).toEqual(
      cookies.map((_, index) => ['making', index, 6]),
    );
    expect(told[0]?.label).toEqual(removal.label);
  });

  it('is told of undo and redo too', async () => {
    const { changer } = setUp();
    await changer.apply(removal);
    for (const move of ['undo', 'redo'] as const) {
      const { followed, told } = course();
      await changer[move](followed);
      expect(told).toHaveLength(6);
      expect(told.at(-1)).toEqual({ label: removal.label, phase: 'making', done: 5, total: 6 });
    }
  });

  it('runs again while what was done is put back', async () => {
    const { changer } = setUp();
    const { followed, told } = course(({ done }) => done === 4);
    await changer.apply(removal, followed);
    expect(told.map(({ phase, done, total }) => [phase, done, total]).slice(4)).toEqual([
      ['making', 4, 6],
      ...[0, 1, 2, 3, 4].map((done) => ['taking-back', done, 5]),
    ]);
  });
});

const acts: [string, (changer: Changer, followed?: Course) => Promise<unknown>][] = [
  ['apply', (changer, followed) => changer.apply(removal, followed)],
  [
    'an atomic one',
    (changer, followed) => changer.apply(planLogOut('example.com', cookies), followed),
  ],
  ['undo', (changer, followed) => changer.undo(followed)],
  ['redo', (changer, followed) => changer.redo(followed)],
];

describe.each(acts)('cancelling %s', (name, act) => {
  it('at any moment leaves everything as it was, or comes too late', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 9 }), async (at) => {
        const { parts, changer } = setUp();
        if (name !== 'apply' && name !== 'an atomic one') await changer.apply(removal);
        if (name === 'redo') await changer.undo();
        const kept = parts.kept();
        const journal = await parts.journal.load();
        let calls = 0;
        const { followed } = course(() => calls++ === at);
        const report = await act(changer, followed);
        expect(await parts.pending.load()).toEqual([]);
        // What is asked for while the last one is made comes too late.
        if (at >= 5) {
          expect(report).toMatchObject({ changed: true });
          return;
        }
        expect(report).toMatchObject({ label: { count: 6 }, changed: false });
        expect((report as { outcomes: unknown[] }).outcomes).toHaveLength(6);
        expect(parts.kept()).toEqual(kept);
        expect(await parts.journal.load()).toEqual(journal);
      }),
      { numRuns: 20 },
    );
  });
});

describe('a cancelled change', () => {
  it('that had not begun does nothing, and holds up nobody', async () => {
    const { parts, changer, before } = setUp();
    const { followed, stop } = course();
    stop.abort();
    const report = await changer.apply(removal, followed);
    expect(report.outcomes.map(({ failure }) => failure?.code)).toEqual(
      cookies.map(() => 'cancelled'),
    );
    expect(parts.kept()).toEqual(before);
    expect((await changer.apply(removal)).changed).toBe(true);
  });

  it('tells what could not be put back, and lets that be undone', async () => {
    const { parts, changer, before } = setUp();
    const { followed } = course(({ phase, done }) => {
      // The third of those that are put back, after three removals.
      if (phase === 'taking-back' && done === 0) parts.jar.failAt(3);
      return phase === 'making' && done === 2;
    });
    const report = await changer.apply(removal, followed);
    expect(report.changed).toBe(true);
    expect(report.outcomes.map(({ status }) => status)).toEqual([
      'done',
      ...Array(5).fill('failed'),
    ]);
    await changer.undo();
    expect(parts.kept()).toEqual(before);
  });
});

describe('the pace of the news', () => {
  const progress = { label: removal.label, phase: 'making', done: 0, total: 1 } as const;

  it('is none before half a second, then ten a second, and at once when the phase changes', () => {
    let now = 1000;
    const isWorthTelling = createPace(() => now);
    const at = (ms: number, phase: Progress['phase'] = 'making') => {
      now = 1000 + ms;
      return isWorthTelling({ ...progress, phase });
    };
    expect(at(0)).toBe(false);
    expect(at(499)).toBe(false);
    expect(at(500)).toBe(true);
    expect(at(599)).toBe(false);
    expect(at(600)).toBe(true);
    expect(at(601, 'taking-back')).toBe(true);
    expect(at(700, 'taking-back')).toBe(false);
    expect(at(701, 'taking-back')).toBe(true);
  });
});
