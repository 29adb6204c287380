import { keyId } from '../cookie/key.ts';
import { carryOut, type Planned } from './carry-out.ts';
import {
  type ChangeLabel,
  type ChangeReport,
  type ChangeSet,
  failure,
  type Outcome,
} from './change-set.ts';
import type { ChangerParts } from './changer-parts.ts';
import { type Course, type Progress, UNWATCHED } from './course.ts';
import { foresee } from './foresee.ts';
import { operationKey, type Wish, wishOf, wishToMove } from './intent.ts';
import {
  type Journal,
  type JournalEntry,
  markRedone,
  markUndone,
  nextId,
  record,
} from './journal.ts';
import { freeId, type PendingChange } from './pending.ts';
import { createQueue } from './queue.ts';
import { keepStanding, rollBackPending, settle, takenBack } from './recover.ts';
import { asCancelled, asRolledBack, cannotBeWhole, refuse } from './reports.ts';
import type { Step } from './slot.ts';
import { readSlots } from './slots.ts';
import { takeBack } from './take-back.ts';

/** The one writer: every change of the jar goes through it, one at a time. */
export interface Changer {
  apply(changeSet: ChangeSet, course?: Course): Promise<ChangeReport>;
  /** Takes back the newest change; null when there is none. */
  undo(course?: Course): Promise<ChangeReport | null>;
  /** Makes the change undone last again; null when there is none. */
  redo(course?: Course): Promise<ChangeReport | null>;
  /** Rolls back a change that a stop of the browser or the worker cut short; null when there was none. */
  recover(course?: Course): Promise<ChangeLabel | null>;
  /** Runs a task of someone else's in its turn: no change is being made meanwhile. */
  alone<T>(task: () => Promise<T>): Promise<T>;
}

export function createChanger(parts: ChangerParts): Changer {
  const { journal, pending, guards, now } = parts;
  const inTurn = createQueue();

  async function apply(
    { label, operations, atomic }: ChangeSet,
    course: Course,
  ): Promise<ChangeReport> {
    const slots = await readSlots(operations.map(operationKey), parts);
    const { slotAt } = slots;
    const spared = await guards.spared(label);
    const at = now();
    const wishes = operations.map((operation): Wish => {
      const key = operationKey(operation);
      return spared.has(keyId(key)) && slotAt(key).live
        ? { key, desired: () => failure('protected') }
        : wishOf(operation, parts.refusal, at);
    });
    const intents = foresee(wishes, slots);
    if (atomic && cannotBeWhole(intents)) return refuse(label, intents);

    const goal = { list: 'done', id: nextId(await journal.load()) } as const;
    const change = { label, atomic, goal, intents, slotAt, course };
    return make(change, (log, steps) =>
      steps.length > 0 ? record(log, { label, at: now(), atomic, steps }) : log,
    );
  }

  async function undo(course: Course): Promise<ChangeReport | null> {
    const entry = (await journal.load()).done.at(-1);
    if (!entry) return null;
    const steps = entry.steps.toReversed();
    return move({ ...entry, steps, course }, 'before', 'undone', markUndone);
  }

  async function redo(course: Course): Promise<ChangeReport | null> {
    const entry = (await journal.load()).undone.at(-1);
    if (!entry) return null;
    return move({ ...entry, course }, 'after', 'done', markRedone);
  }

  /** Brings every slot of a recorded change to the side asked for. */
  async function move(
    { id, label, atomic, steps, course }: JournalEntry & Watched,
    side: 'before' | 'after',
    list: keyof Journal,
    mark: (journal: Journal) => Journal,
  ): Promise<ChangeReport> {
    const slots = await readSlots(
      steps.map(({ key }) => key),
      parts,
    );
    const at = now();
    const intents = foresee(
      steps.map((step) => wishToMove(step, side, at)),
      slots,
    );
    const change = { label, atomic, goal: { list, id }, intents, slotAt: slots.slotAt, course };
    return make(change, (log, made, outcomes) =>
      made.length > 0 || outcomes.every(isPast) ? mark(log) : log,
    );
  }

  /** Makes a change, and writes it down as `noted` once it is through. */
  async function make(
    { label, goal, course, ...plan }: Planned & Pick<PendingChange, 'label' | 'goal'> & Watched,
    noted: (log: Journal, made: readonly Step[], outcomes: readonly Outcome[]) => Journal,
  ): Promise<ChangeReport> {
    const { atomic, intents } = plan;
    const planned = intents.flatMap(({ step }) => step ?? []);
    const change: PendingChange = {
      id: freeId(await pending.load()),
      session: await parts.session(),
      ...{ label, atomic, goal, isThrough: false, steps: planned },
    };
    const writeAhead = (made: readonly Step[]) =>
      pending.save({ ...change, steps: [...planned, ...made] });
    const tell = (phase: Progress['phase'], total: number) => (done: number) =>
      course.tell({ label, phase, done, total });

    await writeAhead([]);
    const carriedOut = await carryOut(plan, parts, {
      writeAhead,
      tell: tell('making', intents.length),
      stop: course.stop,
    });
    const { outcomes, made, stopped } = carriedOut;
    if (stopped) {
      const standing = await takeBack(made, parts, {
        atomic,
        now: now(),
        tell: tell('taking-back', made.length),
      });
      await keepStanding(label, atomic, standing, parts);
      await guards.moved(label, standing);
      await settle(change, takenBack(made, standing), parts);
      const asEnded = stopped === 'cancelled' ? asCancelled : asRolledBack;
      return {
        label,
        outcomes: asEnded(carriedOut, intents, standing),
        changed: standing.length > 0,
      };
    }
    await journal.save(noted(await journal.load(), made, outcomes));
    await guards.moved(label, made);
    await settle(change, made, parts);
    return { label, outcomes, changed: made.length > 0 };
  }

  async function recover(course: Course = UNWATCHED): Promise<ChangeLabel | null> {
    const label = await rollBackPending(parts, course);
    if (label) await parts.onRolledBack(label);
    return label;
  }

  /** Runs a change in its turn, after what is left of one that was cut short; an error leaves none of it. */
  function safely<T>(change: () => Promise<T>): Promise<T> {
    return inTurn(async () => {
      await recover();
      try {
        return await change();
      } catch (reason) {
        // It is told as an error, and so as nothing else.
        await rollBackPending(parts, UNWATCHED).catch(() => {});
        throw reason;
      }
    });
  }

  return {
    apply: (changeSet, course = UNWATCHED) => safely(() => apply(changeSet, course)),
    undo: (course = UNWATCHED) => safely(() => undo(course)),
    redo: (course = UNWATCHED) => safely(() => redo(course)),
    recover: (course) => inTurn(() => recover(course)),
    alone: safely,
  };
}

interface Watched {
  readonly course: Course;
}

/** Whether an outcome is that time has passed over a cookie: trying again will not help. */
function isPast({ failure }: Outcome): boolean {
  return failure?.code === 'expired';
}
