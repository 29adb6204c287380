import { keyId } from '../cookie/key.ts';
import type { CarriedOut } from './carry-out.ts';
import { type ChangeLabel, type ChangeReport, failure, type Outcome } from './change-set.ts';
import { failed } from './fill-slot.ts';
import type { Intent } from './intent.ts';
import type { Step } from './slot.ts';

/** Whether something is in the way of all or nothing. What is protected is left out of it, unless that is all of it. */
export function cannotBeWhole(intents: readonly Intent[]): boolean {
  const free = intents.filter(({ obstacle }) => obstacle?.code !== 'protected');
  return free.length === 0 || free.some(({ obstacle }) => obstacle);
}

/** The report on a change of which nothing was made, because some of it cannot be. */
export function refuse(label: ChangeLabel, intents: readonly Intent[]): ChangeReport {
  const outcomes = intents.map(
    ({ key, obstacle }) => failed(key, obstacle ?? failure('rolled-back'), null).outcome,
  );
  return { label, outcomes, changed: false };
}

/** What is told of a change that was taken back because a part of it failed. */
export function asRolledBack({ outcomes }: CarriedOut): Outcome[] {
  return outcomes.map((outcome) =>
    outcome.status === 'failed'
      ? outcome
      : { ...outcome, status: 'failed', failure: failure('rolled-back') },
  );
}

/** One for each intent, tried or not; what could not be taken back keeps its own. */
export function asCancelled(
  { outcomes }: CarriedOut,
  intents: readonly Intent[],
  standing: readonly Step[],
): Outcome[] {
  const standingIds = new Set(standing.map(({ key }) => keyId(key)));
  return intents.map(({ key }, index) => {
    const own = outcomes[index];
    return own && standingIds.has(keyId(key))
      ? own
      : failed(key, failure('cancelled'), null).outcome;
  });
}
