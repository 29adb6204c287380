import { type Detection, isSessionRole, type Role } from '../../lib/session/detection.ts';
import type { Judged } from './judge.ts';

/** How well "likely" meets the labels. */
export interface Figures {
  readonly total: number;
  readonly positive: number;
  readonly truePositive: number;
  readonly falsePositive: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Precision if 13 % of all cookies were positive, as on 220 real sites. */
  readonly fieldPrecision: number;
}

const FIELD_RATE = 0.13;

/** The corpus's rule: whoever holds the value holds the session. */
export function isPositive({ case: { label } }: Judged): boolean {
  return isSessionRole(label as Role);
}

export function isDetected({ detection: { level } }: { detection: Detection }): boolean {
  return level === 'likely';
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

export function measure(judged: readonly Judged[]): Figures {
  const positives = judged.filter(isPositive);
  const truePositive = positives.filter(isDetected).length;
  const falsePositive = judged.filter(isDetected).length - truePositive;
  const precision = ratio(truePositive, truePositive + falsePositive);
  const recall = ratio(truePositive, positives.length);
  const fallout = ratio(falsePositive, judged.length - positives.length);
  const inField = FIELD_RATE * recall;
  return {
    total: judged.length,
    positive: positives.length,
    truePositive,
    falsePositive,
    precision,
    recall,
    f1: ratio(2 * precision * recall, precision + recall),
    fieldPrecision: ratio(inField, inField + (1 - FIELD_RATE) * fallout),
  };
}

/** The hard set: session cookies whose name gives nothing away, against all negatives. */
export function hardSet(judged: readonly Judged[]): Judged[] {
  return judged.filter((one) => !isPositive(one) || one.case.note?.includes('custom name'));
}

/** The share of cases that were given exactly their role. */
export function roleAccuracy(judged: readonly Judged[]): number {
  const right = judged.filter(({ case: { label }, detection: { role } }) => label === role);
  return ratio(right.length, judged.length);
}
