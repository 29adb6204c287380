import { type Finding, SEVERITIES, type Severity } from './finding.ts';

export type Letter = 'A' | 'B' | 'C' | 'D' | 'E' | 'F';

/** A step towards a better grade: all findings of one code are mended. */
export interface Raise {
  readonly code: string;
  /** How many findings have the code. */
  readonly count: number;
  /** What the site would come to after this step and all before it. */
  readonly grade: Letter;
  readonly score: number;
}

export interface Grade {
  readonly grade: Letter;
  /** 0 to 100. */
  readonly score: number;
  /** What would raise it, in the order in which most is won; the last step leads to 100. */
  readonly raisedBy: readonly Raise[];
}

/** Points that the first finding of a code costs. A note costs nothing: it is no fault. */
const COST: Readonly<Record<Severity, number>> = { high: 30, medium: 12, low: 4, note: 0 };
/** What each further finding of the same code costs, as a share: one setting often mends them all. */
const FURTHER = 0.2;
/** However often it occurs, a fault costs no more than so many times its first finding. */
const MOST = 2;

/** The least score of each grade, best first. One severe finding is enough to miss B. */
const GRADES: readonly (readonly [Letter, number])[] = [
  ['A', 90],
  ['B', 75],
  ['C', 60],
  ['D', 45],
  ['E', 30],
  ['F', 0],
];

/**
 * The grade of a site from its findings, and what would raise it. Mending a finding, or making it less severe,
 * never lowers the grade.
 */
export function grade(findings: readonly Finding[]): Grade {
  const byCode = Map.groupBy(findings, ({ code }) => code);
  const costs = [...byCode].map(([code, group]) => ({
    code,
    count: group.length,
    cost: costOf(group),
  }));
  const total = costs.reduce((sum, { cost }) => sum + cost, 0);
  let left = total;
  const raisedBy = costs
    .filter(({ cost }) => cost > 0)
    .sort((one, other) => other.cost - one.cost)
    .map(({ code, count, cost }) => {
      left -= cost;
      return { code, count, ...resultOf(left) };
    });
  return { ...resultOf(total), raisedBy };
}

function costOf(findings: readonly Finding[]): number {
  const count = (severity: Severity) =>
    findings.filter((each) => each.severity === severity).length;
  const worst = SEVERITIES.find((severity) => count(severity) > 0) ?? 'note';
  const sum = SEVERITIES.reduce((total, severity) => total + COST[severity] * count(severity), 0);
  const first = COST[worst];
  return Math.min(first + FURTHER * (sum - first), MOST * first);
}

function resultOf(cost: number): { readonly grade: Letter; readonly score: number } {
  // Rounded before it is graded, so that nobody sees a 90 that is no A.
  const score = Math.max(0, Math.round(100 - cost));
  return { grade: GRADES.find(([, least]) => score >= least)?.[0] ?? 'F', score };
}
