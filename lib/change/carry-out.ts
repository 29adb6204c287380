import { keyId, keyOf } from '../cookie/key.ts';
import type { Outcome } from './change-set.ts';
import { done, type Filled, failed, fillSlot } from './fill-slot.ts';
import { type Intent, intentOf } from './intent.ts';
import { type Places, type Slot, type Step, sameSlot } from './slot.ts';
import { followSlots, type SlotAt } from './slots.ts';

/** A change that is to be made, worked out against the slots as they are. */
export interface Planned {
  readonly intents: readonly Intent[];
  readonly slotAt: SlotAt;
  /** Whether the first failure ends it. */
  readonly atomic: boolean;
}

/** What was done of some intents: an outcome for each that was tried, and the steps that were really made. */
export interface CarriedOut {
  readonly outcomes: readonly Outcome[];
  readonly made: readonly Step[];
  /** What ended it early; null when it went through. */
  readonly stopped: 'failed' | 'cancelled' | null;
}

/** What follows it on its way. */
interface Following {
  /** Writes down the steps so far where the last of them is to be, or turned out, other than it was planned. */
  readonly writeAhead: (made: readonly Step[]) => Promise<void>;
  /** Told how many intents are through. */
  readonly tell: (done: number) => void;
  /** Ends it before the next intent. */
  readonly stop: AbortSignal;
}

/** Carries out intents one after the other; of an atomic change only up to the first that fails unforeseen. */
export async function carryOut(
  { intents, slotAt, atomic }: Planned,
  places: Places,
  { writeAhead, tell, stop }: Following,
): Promise<CarriedOut> {
  const slots = followSlots(slotAt);
  const outcomes: Outcome[] = [];
  const made: Step[] = [];
  const unplanned = new Set<string>();

  for (const intent of intents) {
    if (stop.aborted) return { outcomes, made, stopped: 'cancelled' };
    tell(outcomes.length);
    const { key } = intent;
    const { step, obstacle } = asFound(intent, slots.slotAt(key));
    if (!step) {
      outcomes.push(failed(key, obstacle, null).outcome);
      if (atomic && intent.step) return { outcomes, made, stopped: 'failed' };
      continue;
    }
    if (unplanned.has(keyId(key)) && !step.after.live) {
      // The browser has put the new cookie into the place of this one, which it thus need not leave.
      outcomes.push(done(key, null).outcome);
      continue;
    }
    if (step !== intent.step) await writeAhead([...made, step]);
    const filled = await fillSlot(step, places);
    outcomes.push(filled.outcome);
    const steps = stepsMade(step, filled, slots.slotAt);
    for (const each of steps) slots.leave(each);
    made.push(...steps);
    if (atomic && filled.outcome.status === 'failed') return { outcomes, made, stopped: 'failed' };
    const elsewhere = steps.find((each) => keyId(each.key) !== keyId(key));
    if (elsewhere) {
      unplanned.add(keyId(elsewhere.key));
      await writeAhead(made);
    }
  }
  return { outcomes, made, stopped: null };
}

/** The intent as it is where something else than was foreseen has become of an earlier one about the same slot. */
function asFound(intent: Intent, slot: Slot): Intent {
  return intent.step && !sameSlot(intent.step.before, slot) ? intentOf(intent, slot) : intent;
}

/** The steps that came of one: none where it failed, unless that has cost the cookie that was there before. */
function stepsMade(step: Step, { outcome, live }: Filled, slotAt: SlotAt): Step[] {
  const { key, before, after } = step;
  if (outcome.status === 'failed') {
    const isLost = before.live !== null && live === null;
    return isLost ? [{ ...step, after: { ...before, live: null } }] : [];
  }
  if (!live || keyId(live) === keyId(key)) return [{ ...step, after: { ...after, live } }];
  // It is stored under another key than asked for (an encoded path): both slots have changed.
  const there = slotAt(live);
  return [
    { ...step, after: { ...after, live: before.live } },
    { key: keyOf(live), before: there, after: { ...there, live } },
  ];
}
