/** Runs a task at the next good moment for a render (an animation frame), or after a delay in milliseconds. */
export type Schedule = (task: () => void, delay: number) => void;

/** Between two renders of a burst, in milliseconds: 1,000 changes within a second cost ten renders. */
const BURST_INTERVAL = 100;

/**
 * Collects items and hands them over together: the first at once, those that follow closely in one go. While
 * a handing over takes its time, the next one waits.
 */
export function createBatch<T>(
  flush: (items: T[]) => Promise<void> | void,
  schedule: Schedule,
  now: () => number,
): (item: T) => void {
  let items: T[] = [];
  let isFlushing = false;
  let lastFlush = Number.NEGATIVE_INFINITY;

  function run() {
    const collected = items;
    items = [];
    lastFlush = now();
    const flushed = flush(collected);
    if (!flushed) return;
    isFlushing = true;
    flushed.finally(() => {
      isFlushing = false;
      if (items.length > 0) scheduleRun();
    });
  }

  function scheduleRun() {
    schedule(run, Math.max(0, lastFlush + BURST_INTERVAL - now()));
  }

  return (item) => {
    items.push(item);
    if (items.length === 1 && !isFlushing) scheduleRun();
  };
}
