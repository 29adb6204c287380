import type { ChangeLabel } from './change-set.ts';
import type { ChangerParts } from './changer-parts.ts';
import type { Course } from './course.ts';
import { canBeHalf, finishSteps } from './finish.ts';
import { record } from './journal.ts';
import { type PendingChange, wasThrough } from './pending.ts';
import type { Step } from './slot.ts';
import { takeBack } from './take-back.ts';

/**
 * Rolls back what was cut short, the newest first; resolves to the newest that was, null when there was none. One
 * whose cookies are out of reach waits until access is given: without it every cookie looks as if it were gone.
 */
export async function rollBackPending(
  parts: ChangerParts,
  { tell }: Pick<Course, 'tell'>,
): Promise<ChangeLabel | null> {
  const changes = await parts.pending.load();
  if (changes.length === 0) return null;
  const session = await parts.session();
  await finishLost(changes, session, parts);

  let newest: ChangeLabel | null = null;
  for (const change of changes.filter(({ isThrough }) => !isThrough).toReversed()) {
    if (await resolve(change, session, parts, tell)) newest ??= change.label;
  }
  return newest;
}

/** Changes that had come through, and of which a browser that was killed may have lost a part: all of it is made again. */
async function finishLost(
  changes: readonly PendingChange[],
  session: string,
  parts: ChangerParts,
): Promise<void> {
  for (const change of changes) {
    const { isThrough, steps } = change;
    const isLost = isThrough && change.session !== session;
    if (!isLost || !(await parts.reaches(steps.map(({ key }) => key)))) continue;
    await finishSteps(steps, parts, parts.now());
    await parts.pending.settle({ ...change, session });
  }
}

/** Rolls back one that was not known to be through; resolves to whether it was. */
async function resolve(
  change: PendingChange,
  session: string,
  parts: ChangerParts,
  tell: Course['tell'],
): Promise<boolean> {
  const { pending, journal, guards } = parts;
  const { label, steps } = change;
  if (wasThrough(change, await journal.load())) {
    await guards.moved(label, steps);
    await settle(change, steps, parts);
    return false;
  }
  if (!(await parts.reaches(steps.map(({ key }) => key)))) {
    // The journal of a later session has other entries with the same ids.
    if (change.goal) await pending.save({ ...change, goal: null });
    return false;
  }
  const { atomic } = change;
  const isRestarted = change.session !== session;
  const standing = await takeBack(steps, parts, {
    ...{ atomic, isRestarted, now: parts.now() },
    tell: (done) => tell({ label, phase: 'taking-back', done, total: steps.length }),
  });
  await keepStanding(label, atomic, standing, parts);
  await settle({ ...change, session }, takenBack(steps, standing), parts);
  return true;
}

/** Forgets a change of which these steps have come through, as soon as a crash can no longer leave half of them. */
export async function settle(
  change: PendingChange,
  steps: readonly Step[],
  { pending }: ChangerParts,
): Promise<void> {
  if (canBeHalf(steps)) await pending.settle({ ...change, steps, isThrough: true });
  else await pending.clear(change.id);
}

/** What taking steps back, but for those that stand, comes to: the same steps the other way round. */
export function takenBack(steps: readonly Step[], standing: readonly Step[]): Step[] {
  return steps
    .filter((step) => !standing.includes(step))
    .toReversed()
    .map(({ key, before, after }) => ({ key, before: after, after: before }));
}

/** What could not be rolled back goes into the journal, so that it can still be undone. */
export async function keepStanding(
  label: ChangeLabel,
  atomic: boolean,
  steps: readonly Step[],
  { journal, now }: ChangerParts,
): Promise<void> {
  if (steps.length === 0) return;
  await journal.save(record(await journal.load(), { label, at: now(), atomic, steps }));
}
