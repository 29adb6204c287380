import { describe, expect, it } from 'vitest';
import { createBatch } from '../../lib/store/batch.ts';

const STREAM = 6000;

/** How often a stream of changes, one in 10 ms for 6 s, is handed over where each time costs so many milliseconds. */
function takesOf(cost: number): number {
  let time = 0;
  let takes = 0;
  let tasks: { task: () => void; at: number }[] = [];
  const batch = createBatch<number>(
    () => {
      takes += 1;
      time += cost;
    },
    (task, delay) => tasks.push({ task, at: time + delay }),
    () => time,
  );
  while (time < STREAM) {
    batch.add(time);
    const due = tasks.filter(({ at }) => at <= time);
    tasks = tasks.filter(({ at }) => at > time);
    for (const { task } of due) task();
    time += 10;
  }
  return takes;
}

describe('a stream of changes', () => {
  it.each([
    ['ten times a second where that is quick', 1, 60],
    ['less often where that takes a while', 100, 15],
    ['once a second where it takes long', 1000, 6],
  ])('is handed over %s', (_, cost, most) => {
    expect(takesOf(cost)).toBeLessThanOrEqual(most);
    expect(takesOf(cost)).toBeGreaterThan(most / 3);
  });
});
