import { unexpired } from './desired-slot.ts';
import { fillSlot } from './fill-slot.ts';
import { leavesLive, type Places, type Slot, type Step } from './slot.ts';
import { readSlots } from './slots.ts';

/**
 * Takes steps back, the last one first, as far as they were made. Resolves to the steps that still stand,
 * because the browser would not take them back; `atomic` ones all stand from there on, so that a cookie is
 * not removed for the sake of one that cannot return. `now` in milliseconds.
 */
export async function takeBack(
  steps: readonly Step[],
  atomic: boolean,
  places: Places,
  now: number,
): Promise<Step[]> {
  const slotAt = await readSlots(
    steps.map(({ key }) => key),
    places,
  );
  const standing: Step[] = [];
  for (const step of steps.toReversed()) {
    const stands = atomic && standing.length > 0;
    if (stands || !(await takeBackOne(step, slotAt(step.key)))) standing.unshift(step);
  }
  return standing;

  async function takeBackOne(step: Step, current: Slot): Promise<boolean> {
    const { key, before, after } = step;
    const foreign = !isAsLeft(current, before) && !isAsLeft(current, after);
    if (foreign && !leavesLive(step)) return true;
    const live = leavesLive(step) ? current.live : unexpired(before.live, now);
    const target = { live, parked: before.parked };
    const filled = await fillSlot({ key, before: current, after: target }, places);
    return filled.outcome.status !== 'failed';
  }
}

/**
 * Whether the jar holds what a change left there, give or take what the browser made of it. If not, someone
 * has set the cookie anew since, and that is not ours to take back.
 */
function isAsLeft(current: Slot, left: Slot): boolean {
  return current.live?.value === left.live?.value;
}
