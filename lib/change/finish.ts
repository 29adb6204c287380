import type { Cookie } from '../cookie/cookie.ts';
import { sameCookie } from '../cookie/differences.ts';
import { isExpired, kindOf } from '../cookie/lifetime.ts';
import { fillSlot } from './fill-slot.ts';
import { leavesLive, type Places, type Step } from './slot.ts';
import { followSlots, readSlots } from './slots.ts';

/**
 * Makes again what a browser that was killed had not yet written to the disk of steps that were made. What someone
 * else has set since is left alone. `now` in milliseconds.
 */
export async function finishSteps(
  steps: readonly Step[],
  places: Places,
  now: number,
): Promise<void> {
  const found = await readSlots(
    steps.map(({ key }) => key),
    places,
  );
  const slots = followSlots(found.slotAt);
  for (const step of steps) {
    const before = slots.slotAt(step.key);
    const live = finishedLive(step, before.live, now);
    if (live === before.live) continue;
    const again = { key: step.key, before, after: { ...before, live } };
    await fillSlot(again, places);
    slots.leave(again);
  }
}

/** What the jar shall hold in the end, where after a restart it holds `live`. */
function finishedLive(step: Step, live: Cookie | null, now: number): Cookie | null {
  const isLost = live === null || live.value === step.before.live?.value;
  if (leavesLive(step) || !isLost) return live;
  const { live: made } = step.after;
  // A session cookie has ended with the session that it was made in.
  if (!made || kindOf(made) === 'session' || isExpired(made, now)) return null;
  return live && sameCookie(made, live) ? live : made;
}

/**
 * Whether a crash could leave half of these steps: browsers write a changed cookie to the disk some seconds later, and
 * the parked one is there at once.
 */
export function canBeHalf(steps: readonly Step[]): boolean {
  const isParking = ({ before, after }: Step) =>
    (before.parked === null) !== (after.parked === null);
  return steps.length > 1 || steps.some(isParking);
}
