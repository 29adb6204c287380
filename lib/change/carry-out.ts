import { keyId, keyOf } from '../cookie/key.ts';
import type { Outcome } from './change-set.ts';
import { done, type Filled, failed, fillSlot } from './fill-slot.ts';
import type { Intent } from './intent.ts';
import type { Places, Step } from './slot.ts';
import type { SlotAt } from './slots.ts';

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
  /** Told of all steps so far when one of them turned out other than it was planned. */
  readonly onRewritten: (made: readonly Step[]) => Promise<void>;
  /** Told how many intents are through. */
  readonly tell: (done: number) => void;
  /** Ends it before the next intent. */
  readonly stop: AbortSignal;
}

/** Carries out intents one after the other; of an atomic change only up to the first that fails. */
export async function carryOut(
  { intents, slotAt, atomic }: Planned,
  places: Places,
  { onRewritten, tell, stop }: Following,
): Promise<CarriedOut> {
  const outcomes: Outcome[] = [];
  const made: Step[] = [];
  const unplanned = new Set<string>();

  for (const { key, step, obstacle } of intents) {
    if (stop.aborted) return { outcomes, made, stopped: 'cancelled' };
    tell(outcomes.length);
    if (!step) {
      outcomes.push(failed(key, obstacle, null).outcome);
      continue;
    }
    if (unplanned.has(keyId(key))) {
      // The browser has put the new cookie into the place of this one, which it thus need not leave.
      outcomes.push(done(key, null).outcome);
      continue;
    }
    const filled = await fillSlot(step, places);
    outcomes.push(filled.outcome);
    if (filled.outcome.status === 'failed') {
      if (isLost(step, filled)) made.push({ ...step, after: { ...step.before, live: null } });
      if (atomic) return { outcomes, made, stopped: 'failed' };
      continue;
    }
    const elsewhere = storedElsewhere(step, filled);
    if (elsewhere) {
      unplanned.add(elsewhere);
      made.push(...stepsElsewhere(step, filled, slotAt));
      await onRewritten(made);
    } else {
      made.push({ ...step, after: { ...step.after, live: filled.live } });
    }
  }
  return { outcomes, made, stopped: null };
}

/** Whether a failure has cost the cookie that was there before. */
function isLost({ before }: Step, { live }: Filled): boolean {
  return before.live !== null && live === null;
}

/** The id of the key under which the browser stored a cookie, when it is another than asked for (an encoded path). */
function storedElsewhere({ key }: Step, { live }: Filled): string | null {
  return live && keyId(live) !== keyId(key) ? keyId(live) : null;
}

/** The two slots that such a step changed: the one planned, but for its live cookie, and the one the cookie went to. */
function stepsElsewhere(step: Step, { live }: Filled, slotAt: SlotAt): Step[] {
  if (!live) return [step];
  const before = slotAt(live);
  return [
    { ...step, after: { ...step.after, live: step.before.live } },
    { key: keyOf(live), before, after: { ...before, live } },
  ];
}
