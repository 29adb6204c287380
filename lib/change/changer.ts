import type { Cookie } from '../cookie/cookie.ts';
import type { Jar } from '../cookie/jar.ts';
import type { Issue } from '../set-cookie/rule.ts';
import { carryOut, type Planned } from './carry-out.ts';
import {
  type ChangeLabel,
  type ChangeReport,
  type ChangeSet,
  failure,
  type Outcome,
} from './change-set.ts';
import { failed } from './fill-slot.ts';
import { type Intent, intentOf, intentToMove, operationKey } from './intent.ts';
import {
  type Journal,
  type JournalEntry,
  markRedone,
  markUndone,
  nextId,
  record,
} from './journal.ts';
import { createQueue } from './queue.ts';
import type { ParkedCookies, Step } from './slot.ts';
import { readSlots } from './slots.ts';
import { takeBack } from './take-back.ts';

/** A change that is being made right now, written down before its first step (write-ahead). */
export interface PendingChange {
  readonly label: ChangeLabel;
  readonly atomic: boolean;
  readonly steps: readonly Step[];
  /** Where the journal will have which entry on top once the change is through. */
  readonly goal: { readonly list: keyof Journal; readonly id: number };
}

/** What the changer works on. All of it outlives the changer, which may be stopped at any moment. */
export interface ChangerParts {
  readonly jar: Jar;
  readonly parked: ParkedCookies;
  readonly journal: { load(): Promise<Journal>; save(journal: Journal): Promise<void> };
  readonly pending: {
    load(): Promise<PendingChange | null>;
    save(change: PendingChange): Promise<void>;
    clear(): Promise<void>;
  };
  /** Why a cookie must not be set; null when nothing is wrong with it. */
  readonly refusal: (cookie: Cookie) => Issue | null;
  readonly now: () => number;
}

/** The one writer: every change of the jar goes through it, one at a time. */
export interface Changer {
  apply(changeSet: ChangeSet): Promise<ChangeReport>;
  /** Takes back the newest change; null when there is none. */
  undo(): Promise<ChangeReport | null>;
  /** Makes the change undone last again; null when there is none. */
  redo(): Promise<ChangeReport | null>;
  /** Rolls back a change that a stop of the browser or the worker cut short; null when there was none. */
  recover(): Promise<ChangeLabel | null>;
  /** Runs a task of someone else's in its turn: no change is being made meanwhile. */
  alone<T>(task: () => Promise<T>): Promise<T>;
}

export function createChanger(parts: ChangerParts): Changer {
  const { journal, pending, now } = parts;
  const inTurn = createQueue();

  async function apply({ label, operations, atomic }: ChangeSet): Promise<ChangeReport> {
    const slotAt = await readSlots(operations.map(operationKey), parts);
    const intents = operations.map((operation) =>
      intentOf(operation, slotAt, parts.refusal, now()),
    );
    if (atomic && intents.some(({ obstacle }) => obstacle)) return refuse(label, intents);

    const goal = { list: 'done', id: nextId(await journal.load()) } as const;
    const change = { label, atomic, goal, intents, slotAt };
    return make(change, (log, steps) =>
      steps.length > 0 ? record(log, { label, at: now(), atomic, steps }) : log,
    );
  }

  async function undo(): Promise<ChangeReport | null> {
    const entry = (await journal.load()).done.at(-1);
    if (!entry) return null;
    return move(entry, entry.steps.toReversed(), 'before', 'undone', markUndone);
  }

  async function redo(): Promise<ChangeReport | null> {
    const entry = (await journal.load()).undone.at(-1);
    if (!entry) return null;
    return move(entry, entry.steps, 'after', 'done', markRedone);
  }

  /** Brings every slot of a recorded change to the side asked for. */
  async function move(
    { id, label, atomic }: JournalEntry,
    steps: readonly Step[],
    side: 'before' | 'after',
    list: keyof Journal,
    mark: (journal: Journal) => Journal,
  ): Promise<ChangeReport> {
    const slotAt = await readSlots(
      steps.map(({ key }) => key),
      parts,
    );
    const intents = steps.map((step) => intentToMove(step, side, slotAt, now()));
    const change = { label, atomic, goal: { list, id }, intents, slotAt };
    return make(change, (log, made, outcomes) =>
      made.length > 0 || outcomes.every(isPast) ? mark(log) : log,
    );
  }

  /** Makes a change, and writes it down as `noted` once it is through. */
  async function make(
    { label, goal, ...plan }: Planned & Pick<PendingChange, 'label' | 'goal'>,
    noted: (log: Journal, made: readonly Step[], outcomes: readonly Outcome[]) => Journal,
  ): Promise<ChangeReport> {
    const { atomic } = plan;
    const planned = plan.intents.flatMap(({ step }) => step ?? []);
    const writeAhead = (made: readonly Step[]) =>
      pending.save({ label, atomic, goal, steps: [...planned, ...made] });

    await writeAhead([]);
    const { outcomes, made, stopped } = await carryOut(plan, parts, writeAhead);
    if (stopped) {
      const standing = await takeBack(made, atomic, parts, now());
      await keepStanding(label, atomic, standing);
      await pending.clear();
      return {
        label,
        outcomes: outcomes.map(asRolledBack),
        changed: standing.length > 0,
      };
    }
    await journal.save(noted(await journal.load(), made, outcomes));
    await pending.clear();
    return { label, outcomes, changed: made.length > 0 };
  }

  async function recover(): Promise<ChangeLabel | null> {
    const change = await pending.load();
    if (!change) return null;
    const { label, atomic, steps, goal } = change;
    const wasThrough = (await journal.load())[goal.list].at(-1)?.id === goal.id;
    if (!wasThrough) {
      await keepStanding(label, atomic, await takeBack(steps, atomic, parts, now()));
    }
    await pending.clear();
    return wasThrough ? null : label;
  }

  /** What could not be rolled back goes into the journal, so that it can still be undone. */
  async function keepStanding(
    label: ChangeLabel,
    atomic: boolean,
    steps: readonly Step[],
  ): Promise<void> {
    if (steps.length === 0) return;
    await journal.save(record(await journal.load(), { label, at: now(), atomic, steps }));
  }

  /** Runs a change in its turn, after what is left of one that was cut short; an error leaves none of it. */
  function safely<T>(change: () => Promise<T>): Promise<T> {
    return inTurn(async () => {
      await recover();
      try {
        return await change();
      } catch (reason) {
        await recover().catch(() => {});
        throw reason;
      }
    });
  }

  return {
    apply: (changeSet) => safely(() => apply(changeSet)),
    undo: () => safely(undo),
    redo: () => safely(redo),
    recover: () => inTurn(recover),
    alone: safely,
  };
}

/** The report on a change of which nothing was made, because some of it cannot be. */
function refuse(label: ChangeLabel, intents: readonly Intent[]): ChangeReport {
  const outcomes = intents.map(
    ({ key, obstacle }) => failed(key, obstacle ?? failure('rolled-back'), null).outcome,
  );
  return { label, outcomes, changed: false };
}

function asRolledBack(outcome: Outcome): Outcome {
  return outcome.status === 'failed'
    ? outcome
    : { ...outcome, status: 'failed', failure: failure('rolled-back') };
}

/** Whether an outcome is that time has passed over a cookie: trying again will not help. */
function isPast({ failure }: Outcome): boolean {
  return failure?.code === 'expired';
}
