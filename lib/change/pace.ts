import type { Progress } from './course.ts';

/** A change that takes less shows no sign of waiting, in milliseconds: a flash is worse than none. */
const PATIENCE = 500;

/** Between two news of the same phase, in milliseconds. */
const INTERVAL = 100;

/** Makes a function that says of each news of a change whether it is worth telling. `now` in milliseconds. */
export function createPace(now: () => number): (progress: Progress) => boolean {
  let began: number | null = null;
  let last: { readonly at: number; readonly phase: Progress['phase'] } | null = null;
  return ({ phase }) => {
    const at = now();
    began ??= at;
    const isTooSoon = at - began < PATIENCE || (last?.phase === phase && at - last.at < INTERVAL);
    if (isTooSoon) return false;
    last = { at, phase };
    return true;
  };
}
