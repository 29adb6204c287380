/** Runs a task at the next good moment for a render (an animation frame), or after a delay in milliseconds. */
export type Schedule = (task: () => void, delay: number) => void;

/** Between two renders of a burst, in milliseconds: 1,000 changes within a second cost ten renders. */
const BURST_INTERVAL = 100;

/**
 * Collects items and hands them over together: the first at once, those that follow closely in one go.
 */
export function createBatch<T>(
  flush: (items: T[]) => void,
  schedule: Schedule,
  now: () => number,
): (item: T) => void {
  let items: T[] = [];
  let lastFlush = Number.NEGATIVE_INFINITY;

  function run() {
    const collected = items;
    items = [];
    lastFlush = now();
    flush(collected);
  }

  return (item) => {
    items.push(item);
    if (items.length === 1) schedule(run, Math.max(0, lastFlush + BURST_INTERVAL - now()));
  };
}
