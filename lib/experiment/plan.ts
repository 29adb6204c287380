import { type Knowledge, knowledgeOf, without } from './knowledge.ts';
import type { Trial, TrialKind, TrialResult } from './trial.ts';

/** Pairs tried at most. */
const MOST_PAIRS = 12;

/**
 * The next trial, or null when nothing is left to find out. `candidates` are the likeliest first. One after the
 * other is taken away alone; as soon as some are needed, everything but them is. Where that does not keep the
 * login, or none is needed alone, cookies go one by one until no more can go, the likeliest last; and what is left
 * without being needed alone is taken away in pairs, to learn what stands in for it. What earlier trials imply is
 * not tried.
 */
export function nextTrial(
  candidates: readonly string[],
  results: readonly TrialResult[],
): Trial | null {
  const isIn = knowledgeOf(candidates, results);
  const trial = (kind: TrialKind, present: ReadonlySet<string>): Trial => ({
    kind,
    absent: candidates.filter((each) => !present.has(each)),
  });

  const needed = neededAlone(candidates, isIn);
  if (needed.length > 0 && isIn(new Set(needed)) === null) return trial('only', new Set(needed));
  for (const each of candidates) {
    const others = without(candidates, [each]);
    if (isIn(others) === null) return trial('single', others);
  }

  const { present, open } = shrink(candidates, needed, isIn);
  if (open) return trial('fewer', open);

  const pairs = results.filter(({ kind }) => kind === 'pair').length;
  const pair = pairsToTry(candidates, needed, present, isIn)[0];
  return pair && pairs < MOST_PAIRS ? trial('pair', pair) : null;
}

/** The candidates without which, alone, the page is not logged in, as far as is known. */
export function neededAlone(candidates: readonly string[], isIn: Knowledge): string[] {
  return candidates.filter((each) => isIn(without(candidates, [each])) === false);
}

interface Shrunk {
  /** Cookies that keep the login; once nothing is open, no one of them can go. */
  readonly present: ReadonlySet<string>;
  /** What has to be tried before it goes on; null at the end. */
  readonly open: ReadonlySet<string> | null;
}

/** Takes away one cookie after the other, the least likely first, as long as the rest keeps the login. */
export function shrink(
  candidates: readonly string[],
  needed: readonly string[],
  isIn: Knowledge,
): Shrunk {
  let present: ReadonlySet<string> = new Set(candidates);
  if (needed.length > 0 && isIn(new Set(needed))) return { present: new Set(needed), open: null };
  for (const each of candidates.toReversed()) {
    if (needed.includes(each)) continue;
    const fewer = present.difference(new Set([each]));
    const answer = isIn(fewer);
    if (answer === null) return { present, open: fewer };
    if (answer) present = fewer;
  }
  return { present, open: null };
}

/** What is left after each pair of a cookie that is not needed alone, and one that may stand in for it. */
function pairsToTry(
  candidates: readonly string[],
  needed: readonly string[],
  minimal: ReadonlySet<string>,
  isIn: Knowledge,
): Set<string>[] {
  const replaceable = [...minimal].filter((each) => !needed.includes(each));
  const others = candidates.filter((each) => !minimal.has(each));
  return replaceable
    .flatMap((one) => others.map((other) => without(candidates, [one, other])))
    .filter((rest) => isIn(rest) === null);
}

/** Loads that come before the first trial, two of each kind, and the one that ends it all. */
const BASELINES = 4;
const LAST = 1;

/** How many loads there will be in all, as far as can be told: the next trial may make others needless. */
export function expectedLoads(
  candidates: readonly string[],
  results: readonly TrialResult[],
): number {
  const made = BASELINES + results.length + LAST;
  const next = nextTrial(candidates, results);
  if (next?.kind !== 'single') return made + (next ? 1 : 0);
  const isIn = knowledgeOf(candidates, results);
  const singles = candidates.filter((each) => isIn(without(candidates, [each])) === null);
  return made + singles.length + 1;
}
