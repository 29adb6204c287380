import type { Recorded } from '../recording/recorded.ts';

/** How long what is recorded waits for more, in milliseconds: a message costs the same for one and for many. */
const INTERVAL = 100;

export interface RecordedBatch {
  add(recorded: Recorded): void;
  /** Hands over at once what has been collected. */
  flush(): void;
}

/** Collects what is recorded, and hands it over together. */
export function batchRecorded(take: (batch: readonly Recorded[]) => void): RecordedBatch {
  let collected: Recorded[] = [];
  const flush = () => {
    if (collected.length === 0) return;
    const batch = collected;
    collected = [];
    take(batch);
  };
  return {
    add(recorded) {
      if (collected.push(recorded) === 1) setTimeout(flush, INTERVAL);
    },
    flush,
  };
}
