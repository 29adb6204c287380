import type { Course, RunningChange } from '../change/course.ts';
import { createPace } from '../change/pace.ts';
import { runningChange } from './running-change-item.ts';

/** In the background: makes changes that every page sees the progress of, and may cancel. */
export interface Running {
  run<T>(attempt: RunningChange['attempt'], change: (course: Course) => Promise<T>): Promise<T>;
  /** Gives up the change with this id, if it is still being made. */
  cancel(id: string): Promise<void>;
}

export function createRunning(now: () => number): Running {
  const stops = new Map<string, AbortController>();
  /** One after the other, lest an old state overtakes a newer one; what a background left that was stopped is no more. */
  let saved = runningChange.load().then((left) => (left ? runningChange.save(null) : undefined));
  const save = (value: RunningChange | null) => {
    saved = saved.then(() => runningChange.save(value)).catch(() => {});
    return saved;
  };

  return {
    async run(attempt, change) {
      const id = crypto.randomUUID();
      const stop = new AbortController();
      const isWorthTelling = createPace(now);
      let isTold = false;
      stops.set(id, stop);
      try {
        return await change({
          stop: stop.signal,
          tell(progress) {
            if (!isWorthTelling(progress)) return;
            isTold = true;
            save({ ...progress, id, attempt });
          },
        });
      } finally {
        stops.delete(id);
        if (isTold) await save(null);
      }
    },
    async cancel(id) {
      stops.get(id)?.abort();
    },
  };
}
