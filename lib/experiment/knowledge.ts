import type { TrialResult } from './trial.ts';

/** Whether the page is logged in with these candidates present and no others; null when it has to be tried. */
export type Knowledge = (present: ReadonlySet<string>) => boolean | null;

/**
 * What the trials so far say, also of what was not tried: with more cookies a page that is logged in stays so, and
 * with fewer one that is not stays out. With all candidates it is logged in, with none it is not. A page that looks
 * like neither counts as not logged in.
 */
export function knowledgeOf(
  candidates: readonly string[],
  results: readonly TrialResult[],
): Knowledge {
  const known = [
    { present: new Set(candidates), isIn: true },
    { present: new Set<string>(), isIn: false },
    ...results.map(({ absent, seen }) => ({
      present: without(candidates, absent),
      isIn: seen === 'in',
    })),
  ];
  return (present) => {
    const tried = known.find(
      (each) => each.present.size === present.size && each.present.isSubsetOf(present),
    );
    if (tried) return tried.isIn;
    if (known.some((each) => each.isIn && each.present.isSubsetOf(present))) return true;
    return known.some((each) => !each.isIn && each.present.isSupersetOf(present)) ? false : null;
  };
}

/** All candidates but these. */
export function without(candidates: readonly string[], absent: Iterable<string>): Set<string> {
  return new Set(candidates).difference(new Set(absent));
}
