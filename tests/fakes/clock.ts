import type { Schedule } from '../../lib/store/batch.ts';

export interface FakeClock {
  readonly now: () => number;
  readonly schedule: Schedule;
  /** Lets so many milliseconds pass, and runs what falls due on the way, in order. */
  advance(milliseconds: number): void;
  /** Tasks that are waiting for their time. */
  readonly waiting: number;
}

/** Time that passes only when it is told to. */
export function createClock(start = 1_700_000_000_000): FakeClock {
  let time = start;
  let tasks: { readonly at: number; readonly task: () => void }[] = [];

  function nextDue(until: number) {
    const due = tasks.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
    tasks = tasks.filter((each) => each !== due);
    return due;
  }

  return {
    now: () => time,
    schedule: (task, delay) => {
      tasks.push({ at: time + Math.max(0, delay), task });
    },
    advance(milliseconds) {
      const end = time + milliseconds;
      for (let due = nextDue(end); due; due = nextDue(end)) {
        time = Math.max(time, due.at);
        due.task();
      }
      time = end;
    },
    get waiting() {
      return tasks.length;
    },
  };
}
