import { knowledgeOf, without } from './knowledge.ts';
import { neededAlone, shrink } from './plan.ts';
import type { TrialResult } from './trial.ts';

/**
 * What the trials showed of one candidate: without it the login is gone; it can go, but not together with others,
 * which stand in for it; or the login does without it.
 */
export type Finding =
  | { readonly id: string; readonly need: 'needed' }
  /** `others`: each of these stands in for it; empty when it takes more than one. */
  | { readonly id: string; readonly need: 'together'; readonly others: readonly string[] }
  | { readonly id: string; readonly need: 'not-needed' };

export interface Outcome {
  /** Cookies that keep the login by themselves, of which none can go. */
  readonly minimal: readonly string[];
  /** One for each candidate, in their order. */
  readonly findings: readonly Finding[];
}

/** What trials that have come to their end say of the candidates. */
export function outcomeOf(candidates: readonly string[], results: readonly TrialResult[]): Outcome {
  const isIn = knowledgeOf(candidates, results);
  const needed = neededAlone(candidates, isIn);
  const { present } = shrink(candidates, needed, isIn);
  const failsWithout = (one: string, other: string) =>
    isIn(without(candidates, [one, other])) === false;

  const findings = candidates.map((id): Finding => {
    if (needed.includes(id)) return { id, need: 'needed' };
    const others = candidates.filter(
      (other) => other !== id && !needed.includes(other) && failsWithout(id, other),
    );
    return present.has(id) || others.length > 0
      ? { id, need: 'together', others }
      : { id, need: 'not-needed' };
  });
  return { minimal: candidates.filter((each) => present.has(each)), findings };
}
