import type { Cookie } from '../cookie/cookie.ts';
import type { Jar } from '../cookie/jar.ts';
import { type CookieKey, keyId, keyOf } from '../cookie/key.ts';
import type { Issue } from '../set-cookie/rule.ts';
import {
  type ChangeLabel,
  type ChangeReport,
  type ChangeSet,
  type Failure,
  failure,
  type Operation,
  type Outcome,
} from './change-set.ts';
import { desiredSlot } from './desired-slot.ts';
import { failed, fillSlot } from './fill-slot.ts';
import { type Journal, markRedone, markUndone, record } from './journal.ts';
import type { ParkedCookies, Slot, Step } from './slot.ts';
import { readSlots } from './slots.ts';

/** A change that is being made right now, written down before its first step (write-ahead). */
export interface PendingChange {
  readonly label: ChangeLabel;
  readonly steps: readonly Step[];
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
}

export function createChanger(parts: ChangerParts): Changer {
  const { jar, parked, journal, pending, now } = parts;
  const inTurn = createQueue();

  async function apply(changeSet: ChangeSet): Promise<ChangeReport> {
    const { label, operations, atomic } = changeSet;
    const slots = await readSlots(operations.map(operationKey), jar, parked);
    const intents = operations.map((operation) => intentOf(operation, slots));
    const outcomes: Outcome[] = [];
    const steps: Step[] = [];

    await pending.save({ label, steps: intents.flatMap(({ step }) => step ?? []) });
    for (const { key, step, obstacle } of intents) {
      const filled = step
        ? await fillSlot(key, step.after, jar, parked)
        : failed(key, obstacle, null);
      outcomes.push(filled.outcome);
      if (step && filled.outcome.status !== 'failed') {
        // The browser may have stored it under another key (a mangled name, a canonical domain).
        const storedKey = filled.live ? keyOf(filled.live) : key;
        steps.push({ ...step, key: storedKey, after: { ...step.after, live: filled.live } });
      } else if (atomic) {
        if (step) await fillSlot(key, step.before, jar, parked);
        await rollBack(steps);
        await pending.clear();
        return { label, outcomes: asRolledBack(outcomes), changed: false };
      }
    }
    if (steps.length > 0) {
      await journal.save(record(await journal.load(), { label, at: now(), steps }));
    }
    await pending.clear();
    return { label, outcomes, changed: steps.length > 0 };
  }

  function intentOf(operation: Operation, slots: ReadonlyMap<string, Slot>) {
    const key = operationKey(operation);
    const before = slots.get(keyId(key)) ?? { live: null, parked: null };
    const issue = operation.type === 'set' ? parts.refusal(operation.cookie) : null;
    const after: Slot | Failure = issue
      ? { code: 'invalid', detail: '', issue }
      : desiredSlot(operation, before, now());
    return 'code' in after
      ? { key, step: null, obstacle: after }
      : { key, step: { key, before, after } };
  }

  /** Brings every slot of a recorded change to the side asked for; the last step first when going back. */
  async function move(
    label: ChangeLabel,
    steps: readonly Step[],
    side: 'before' | 'after',
  ): Promise<ChangeReport> {
    const ordered = side === 'before' ? steps.toReversed() : steps;
    await pending.save({ label, steps });
    const outcomes: Outcome[] = [];
    for (const step of ordered) {
      outcomes.push((await fillSlot(step.key, step[side], jar, parked)).outcome);
    }
    await pending.clear();
    return { label, outcomes, changed: outcomes.some(({ status }) => status !== 'failed') };
  }

  async function rollBack(steps: readonly Step[]): Promise<void> {
    for (const step of steps.toReversed()) await fillSlot(step.key, step.before, jar, parked);
  }

  async function undo(): Promise<ChangeReport | null> {
    const entry = (await journal.load()).done.at(-1);
    if (!entry) return null;
    const report = await move(entry.label, entry.steps, 'before');
    if (report.changed) await journal.save(markUndone(await journal.load()));
    return report;
  }

  async function redo(): Promise<ChangeReport | null> {
    const entry = (await journal.load()).undone.at(-1);
    if (!entry) return null;
    const report = await move(entry.label, entry.steps, 'after');
    if (report.changed) await journal.save(markRedone(await journal.load()));
    return report;
  }

  async function recover(): Promise<ChangeLabel | null> {
    const change = await pending.load();
    if (!change) return null;
    await rollBack(change.steps);
    await pending.clear();
    return change.label;
  }

  return {
    apply: (changeSet) => inTurn(() => apply(changeSet)),
    undo: () => inTurn(undo),
    redo: () => inTurn(redo),
    recover: () => inTurn(recover),
  };
}

function operationKey(operation: Operation): CookieKey {
  return operation.type === 'set' ? keyOf(operation.cookie) : operation.key;
}

function asRolledBack(outcomes: readonly Outcome[]): Outcome[] {
  return outcomes.map((outcome) =>
    outcome.status === 'failed'
      ? outcome
      : { ...outcome, status: 'failed', failure: failure('rolled-back') },
  );
}

/** Runs tasks strictly one after the other, whatever becomes of those before. */
function createQueue() {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(task: () => Promise<T>): Promise<T> => {
    const result = last.then(task, task);
    last = result;
    return result;
  };
}
