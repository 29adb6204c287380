import { expect, it } from 'vitest';
import { createQueue } from '../../lib/change/queue.ts';

it('runs one task at a time, in order, and goes on after one that failed', async () => {
  const inTurn = createQueue();
  const log: string[] = [];
  const task = (name: string, fails = false) =>
    inTurn(async () => {
      log.push(`${name} begins`);
      await Promise.resolve();
      log.push(`${name} ends`);
      if (fails) throw new Error(name);
      return name;
    });

  const results = await Promise.allSettled([task('a'), task('b', true), task('c')]);

  expect(log).toEqual(['a', 'b', 'c'].flatMap((name) => [`${name} begins`, `${name} ends`]));
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});
