import { setTimeout as sleep } from 'node:timers/promises';

/** How long anything in a browser may take before it counts as stuck, in milliseconds. */
export const PATIENCE_MS = 20_000;

const PAUSE_MS = 25;

/**
 * Asks again and again until the answer is neither null, undefined nor false; throws an error that
 * names `what` when the time is up, with the last error if there was one.
 */
export async function poll<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false> | T | null | undefined | false,
  patience = PATIENCE_MS,
): Promise<T> {
  const deadline = Date.now() + patience;
  for (;;) {
    let failure: unknown;
    try {
      const answer = await ask();
      if (answer !== null && answer !== undefined && answer !== false) return answer;
    } catch (error) {
      failure = error;
    }
    if (Date.now() >= deadline) {
      const why = failure instanceof Error ? `; last error: ${failure.message}` : '';
      throw new Error(`Waited ${patience} ms for ${what}${why}`, { cause: failure });
    }
    await sleep(PAUSE_MS);
  }
}
