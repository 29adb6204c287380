import { createDetector, type Detector } from '../../lib/session/detect.ts';
import type { Detection } from '../../lib/session/detection.ts';
import { MAKERS } from '../../lib/session/makers.ts';
import { STRUCTURES } from '../../lib/session/structures/index.ts';
import { type Case, cookieOf, sentAt } from './read-case.ts';

/** A case with the detector's verdict on it. */
export interface Judged {
  readonly case: Case;
  readonly detection: Detection;
}

/** What the detector may know: everything, or no maker and no format that belongs to one. */
export type Knowledge = 'all' | 'held-out';

const DETECTORS: Readonly<Record<Knowledge, Detector>> = {
  all: createDetector(MAKERS, STRUCTURES),
  'held-out': createDetector(
    [],
    STRUCTURES.filter(({ maker }) => maker === null),
  ),
};

/** A header that stores nothing carries no session. */
const NOTHING: Detection = { level: 'no', score: 0, role: 'other', framework: null, evidence: [] };

/** The day of the corpus: the middle one of the moments that its headers betray. */
function momentOf(cases: readonly Case[]): number {
  const moments = cases.flatMap(({ setCookie }) => sentAt(setCookie) ?? []).sort((a, b) => a - b);
  return moments[moments.length >> 1] ?? Date.now();
}

/** Judges every case; the cookies of the same host and port are its siblings. */
export function judge(cases: readonly Case[], knowledge: Knowledge): Judged[] {
  const now = momentOf(cases);
  const read = cases.map((one) => ({ case: one, cookie: cookieOf(one.url, one.setCookie, now) }));
  const cookies = read.flatMap(({ cookie }) => cookie ?? []);
  const found = DETECTORS[knowledge].detectAll(cookies, { now });
  const detections = new Map(cookies.map((cookie, index) => [cookie, found[index]]));
  return read.map(({ case: one, cookie }) => ({
    case: one,
    detection: (cookie && detections.get(cookie)) ?? NOTHING,
  }));
}
