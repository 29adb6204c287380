import type { ChildProcess } from 'node:child_process';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { gracefulEnd } from '../../../scripts/drivers/graceful-end.ts';
import { TooLate, within } from '../../../scripts/drivers/within.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what comes in time is given, and leaves no timer behind', async () => {
  expect(await within('an answer', 1_000, Promise.resolve(7))).toBe(7);
  expect(vi.getTimerCount()).toBe(0);
});

test('what fails in time fails as it did', async () => {
  await expect(within('an answer', 1_000, Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(vi.getTimerCount()).toBe(0);
});

test('what never comes is named', async () => {
  const waited = within('the page to close', 1_000, new Promise(() => {}));
  const said = expect(waited).rejects.toThrow(new TooLate('Waited 1000 ms for the page to close'));
  await vi.advanceTimersByTimeAsync(1_000);
  await said;
});

/** A child that ends only by force. */
function stubborn() {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const kill = vi.fn((_signal: NodeJS.Signals) => end());
  return { child: { kill } as unknown as ChildProcess, kill, ended };
}

test('a child that does not end is ended by force', async () => {
  const { child, kill, ended } = stubborn();
  const ending = gracefulEnd(child, ended);
  await vi.advanceTimersByTimeAsync(9_000);
  expect(kill).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1_000);
  await ending;
  expect(kill).toHaveBeenCalledExactlyOnceWith('SIGKILL');
});

test('one that ends by itself is left alone', async () => {
  const { child, kill } = stubborn();
  await gracefulEnd(child, Promise.resolve());
  await vi.advanceTimersByTimeAsync(60_000);
  expect(kill).not.toHaveBeenCalled();
});
