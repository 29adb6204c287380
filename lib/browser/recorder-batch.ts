import type { Recorded } from '../recording/recorded.ts';

/** How long it has to be quiet before what is recorded is handed over, in milliseconds. */
const QUIET = 100;

/** In a burst it waits for the end: the page that is being loaded needs the time more. But no longer than this. */
const LONGEST_WAIT = 2_000;

export interface RecordedBatch {
  add(recorded: Recorded): void;
  /** Hands over at once what has been collected. */
  flush(): void;
}

/** Collects what is recorded, and hands it over together: a message costs the same for one and for many. */
export function batchRecorded(take: (batch: readonly Recorded[]) => void): RecordedBatch {
  let collected: Recorded[] = [];
  let isTiming = false;

  function flush(): void {
    if (collected.length === 0) return;
    const batch = collected;
    collected = [];
    take(batch);
  }

  /** Looks again as long as there is always more: that costs less than a new timer for each. */
  function waitForQuiet(seen: number, left: number): void {
    isTiming = true;
    setTimeout(() => {
      isTiming = false;
      if (collected.length > seen && left > 0) waitForQuiet(collected.length, left - QUIET);
      else flush();
    }, QUIET);
  }

  return {
    add(recorded) {
      collected.push(recorded);
      if (!isTiming) waitForQuiet(collected.length, LONGEST_WAIT - QUIET);
    },
    flush,
  };
}
