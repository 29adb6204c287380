import type { Clue } from './clue.ts';
import {
  type Detection,
  type Evidence,
  isSessionRole,
  type Level,
  type Role,
} from './detection.ts';
import { type EvidenceCode, LEVELS } from './scorecard.ts';

function levelOf(score: number): Level {
  return LEVELS.find(({ least }) => score >= least)?.level ?? 'no';
}

/** The points behind a role. */
function supportOf(role: Role, clues: readonly Clue[]): number {
  let points = 0;
  for (const clue of clues) if (clue.role === role) points += Math.abs(clue.evidence.weight);
  return points;
}

/** The role with the most points behind it, out of those that agree with the verdict. */
function roleOf(clues: readonly Clue[], isSession: boolean): Role {
  let best: Role = isSession ? 'session-id' : 'other';
  let most = 0;
  for (const { role } of clues) {
    if (role === null || isSessionRole(role) !== isSession) continue;
    const points = supportOf(role, clues);
    if (points <= most) continue;
    best = role;
    most = points;
  }
  return best;
}

/** Puts a piece of evidence in its place: strongest first, and as they came where they are alike. */
function insert(evidence: Evidence[], added: Evidence): void {
  let at = evidence.length;
  for (; at > 0; at--) {
    const before = evidence[at - 1];
    if (!before || Math.abs(before.weight) >= Math.abs(added.weight)) break;
    evidence[at] = before;
  }
  evidence[at] = added;
}

/** Whether only the name tells of a maker, and the value is not that maker's: whatever else tells of one is right. */
function isByName(code: EvidenceCode): boolean {
  return code === 'knownSessionName' || code === 'knownOtherName';
}

/** Sums up the clues: the score is the sum of their points within 0 and 100, the level follows from it. */
export function weigh(clues: readonly Clue[]): Detection {
  const sorted: Evidence[] = [];
  let sum = 0;
  let framework: string | null = null;
  let named: string | null = null;
  for (const { evidence, maker } of clues) {
    insert(sorted, evidence);
    sum += evidence.weight;
    if (maker === null) continue;
    if (isByName(evidence.code)) named ??= maker;
    else framework ??= maker;
  }
  const score = Math.min(100, Math.max(0, sum));
  const level = levelOf(score);
  const role = roleOf(clues, level === 'likely');
  return { level, score, role, framework: framework ?? named, evidence: sorted };
}
