import { keyId } from '../cookie/key.ts';
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

/** All steps about one slot, in the order in which they were made. */
type StepsOfSlot = readonly [Step, ...Step[]];

/**
 * Takes steps back slot by slot, the last one first, as far as they were made. Resolves to the steps that still stand,
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
  let done = 0;
  for (const ofSlot of bySlot(steps).toReversed()) {
    tell(done);
    const stands = atomic && standing.length > 0;
    if (stands || !(await takeBackSlot(ofSlot))) standing.unshift(...ofSlot);
    done += ofSlot.length;
  }
  return standing;

  /** Brings a slot back at once to what it held before the first of its steps: a state between may be gone for good. */
  async function takeBackSlot(ofSlot: StepsOfSlot): Promise<boolean> {
    const [{ key }] = ofSlot;
    const current = slotAt(key);
    const isLost = isRestarted && current.live === null;
    const isOurs =
      isLost ||
      ofSlot.some(({ before, after }) => isAsLeft(current, before) || isAsLeft(current, after));
    const own = isOurs ? ofSlot : ofSlot.filter(leavesLive);
    const [first] = own;
    if (!first) return true;
    const live = own.every(leavesLive) ? current.live : unexpired(first.before.live, now);
    const target = { live, parked: first.before.parked };
    const filled = await fillSlot({ key, before: current, after: target }, places);
    return filled.outcome.status !== 'failed';
  }
}

/** Steps by the slot that they are about, in the order in which each slot came first. */
function bySlot(steps: readonly Step[]): StepsOfSlot[] {
  const groups = new Map<string, StepsOfSlot>();
  for (const step of steps) {
    const [first, ...more] = groups.get(keyId(step.key)) ?? [];
    groups.set(keyId(step.key), first ? [first, ...more, step] : [step]);
  }
  return [...groups.values()];
}

/**
 * Whether the jar holds what a change left there, give or take what the browser made of it. If not, someone
 * has set the cookie anew since, and that is not ours to take back.
 */
function isAsLeft(current: Slot, left: Slot): boolean {
  return current.live?.value === left.live?.value;
}
