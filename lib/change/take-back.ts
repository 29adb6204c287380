import { unexpired } from './desired-slot.ts';
import { fillSlot } from './fill-slot.ts';
import { leavesLive, type Places, type Slot, type Step } from './slot.ts';
import { readSlots } from './slots.ts';

/** How steps are taken back. */
interface TakingBack {
  /** Whether all that follow stand where one does. */
  readonly atomic: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Whether the browser was restarted since: a cookie it had not written to the disk yet is gone, and nobody took it. */
  readonly isRestarted?: boolean;
  /** Hears how many are through. */
  readonly tell?: (done: number) => void;
}

/**
 * Takes steps back, the last one first, as far as they were made. Resolves to the steps that still stand,
 * because the browser would not take them back; `atomic` ones all stand from there on, so that a cookie is
 * not removed for the sake of one that cannot return.
 */
export async function takeBack(
  steps: readonly Step[],
  places: Places,
  { atomic, now, isRestarted = false, tell = () => {} }: TakingBack,
): Promise<Step[]> {
  const { slotAt } = await readSlots(
    steps.map(({ key }) => key),
    places,
  );
  const standing: Step[] = [];
  for (const [done, step] of steps.toReversed().entries()) {
    tell(done);
    const stands = atomic && standing.length > 0;
    if (stands || !(await takeBackOne(step, slotAt(step.key)))) standing.unshift(step);
  }
  return standing;

  async function takeBackOne(step: Step, current: Slot): Promise<boolean> {
    const { key, before, after } = step;
    const isLost = isRestarted && current.live === null;
    const foreign = !isLost && !isAsLeft(current, before) && !isAsLeft(current, after);
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
