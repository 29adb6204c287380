/** Runs a task at the next good moment for a render (an animation frame), or after a delay in milliseconds. */
export type Schedule = (task: () => void, delay: number) => void;

/** Between two renders of a burst, in milliseconds: 1,000 changes within a second cost ten renders. */
const BURST_INTERVAL = 100;
/** Where renders take longer, they leave this many times as long to those who make the changes. */
const REST = 4;
const LONGEST_INTERVAL = 1000;

export interface Batch<T> {
  add(item: T): void;
  /** Hands over what there is now, however little time has passed. */
  flush(): void;
}

/**
 * Collects items and hands them over together: the first at once, those that follow closely in one go. While
 * a handing over takes its time, the next one waits; and the longer the render takes that comes of it, the longer.
 */
export function createBatch<T>(
  take: (items: T[]) => Promise<void> | void,
  schedule: Schedule,
  now: () => number,
): Batch<T> {
  let items: T[] = [];
  let isTaking = false;
  let lastTake = Number.NEGATIVE_INFINITY;
  let interval = BURST_INTERVAL;

  function flush() {
    if (items.length === 0 || isTaking) return;
    const collected = items;
    items = [];
    const began = now();
    lastTake = began;
    const taken = take(collected);
    schedule(() => {
      interval = Math.min(Math.max(BURST_INTERVAL, REST * (now() - began)), LONGEST_INTERVAL);
    }, 0);
    if (!taken) return;
    isTaking = true;
    taken.finally(() => {
      isTaking = false;
      if (items.length > 0) scheduleFlush();
    });
  }

  function scheduleFlush() {
    schedule(flush, Math.max(0, lastTake + interval - now()));
  }

  return {
    add(item) {
      items.push(item);
      if (items.length === 1 && !isTaking) scheduleFlush();
    },
    flush,
  };
}
