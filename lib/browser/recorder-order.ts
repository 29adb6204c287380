import { type Recorded, timeOf } from '../recording/recorded.ts';

type Change = Extract<Recorded, { kind: 'change' }>;

/**
 * Hands over what happened with no change of the jar before the response that it came of, though the browser
 * may tell of responses late: of each before any later one, but up to `delay` milliseconds after its cookies
 * were stored. 0 for as it comes.
 */
export function inOrder(take: (recorded: Recorded) => void, delay: number) {
  let waiting: Change[] = [];

  /** Changes until then, in milliseconds since 1970, can have no response any more that is still to come. */
  function release(until: number): void {
    const due = waiting.filter(({ at }) => at < until);
    waiting = waiting.slice(due.length);
    for (const change of due) take(change);
  }

  function releaseInTime(): void {
    release(Date.now() - delay + 1);
    const [first] = waiting;
    if (first) setTimeout(releaseInTime, Math.max(0, first.at + delay - Date.now()));
  }

  return {
    add(recorded: Recorded): void {
      if (recorded.kind === 'change' && delay > 0) {
        if (waiting.push(recorded) === 1) setTimeout(releaseInTime, delay);
        return;
      }
      release(timeOf(recorded));
      take(recorded);
    },
  };
}
