import type { Clue } from './clue.ts';
import { type Detection, isSessionRole, type Level, type Role } from './detection.ts';
import { LEVELS, POINTS } from './scorecard.ts';

function levelOf(score: number): Level {
  return LEVELS.find(([, least]) => score >= least)?.[0] ?? 'no';
}

/** The role with the most points behind it, out of those that agree with the verdict. */
function roleOf(clues: readonly Clue[], isSession: boolean): Role {
  const support = new Map<Role, number>();
  for (const { role, code } of clues) {
    if (role === null || isSessionRole(role) !== isSession) continue;
    support.set(role, (support.get(role) ?? 0) + Math.abs(POINTS[code]));
  }
  let best: Role = isSession ? 'session-id' : 'other';
  let most = 0;
  for (const [role, points] of support) if (points > most) [best, most] = [role, points];
  return best;
}

/** Sums up the clues: the score is the sum of their points within 0 and 100, the level follows from it. */
export function weigh(clues: readonly Clue[]): Detection {
  const evidence = clues.map(({ code, params }) => ({ code, weight: POINTS[code], params }));
  const sum = evidence.reduce((total, { weight }) => total + weight, 0);
  const score = Math.min(100, Math.max(0, sum));
  const level = levelOf(score);
  return {
    level,
    score,
    role: roleOf(clues, level === 'likely'),
    framework: clues.find(({ maker }) => maker !== null)?.maker ?? null,
    evidence: evidence.sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight)),
  };
}
