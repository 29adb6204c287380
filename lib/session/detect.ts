import type { Cookie } from '../cookie/cookie.ts';
import type { Clue } from './clue.ts';
import type { Detection } from './detection.ts';
import { EVIDENCE } from './evidence/index.ts';
import { makerEvidence } from './evidence/maker.ts';
import { nameEvidence } from './evidence/name.ts';
import { indexKnown } from './known-cookies.ts';
import type { Maker } from './maker.ts';
import { MAKERS } from './makers.ts';
import { createNameReader } from './read-name.ts';
import { createStructureReader } from './read-structure.ts';
import { createValueReader } from './read-value.ts';
import type { EvidenceCode } from './scorecard.ts';
import { Siblings, siblingsIn } from './siblings.ts';
import { STRUCTURES } from './structures/index.ts';
import type { StructureReader } from './structures/structure.ts';
import { type Readers, subjectOf } from './subject.ts';
import { weigh } from './weigh.ts';

/** What the detector may know beside the cookies. */
export interface DetectionContext {
  /** Milliseconds since 1970. */
  readonly now: number;
}

export interface Detector {
  readonly detect: (
    cookie: Cookie,
    siblings: readonly Cookie[],
    context: DetectionContext,
  ) => Detection;
  readonly detectAll: (cookies: readonly Cookie[], context: DetectionContext) => Detection[];
}

/** With a maker's fingerprint whole, what the words of the name may hint at is of no account. */
const SETTLED: readonly EvidenceCode[] = ['knownSession', 'knownSessionFlags', 'knownOther'];
const NAMELESS_EVIDENCE = EVIDENCE.filter((kind) => kind !== nameEvidence);

/** Makes a detector that knows these makers and formats; an evaluation leaves some out. */
export function createDetector(
  makers: readonly Maker[],
  structures: readonly StructureReader[],
): Detector {
  const { byName, telling } = indexKnown(makers);
  const readers: Readers = {
    readName: createNameReader(byName),
    readValue: createValueReader(createStructureReader(structures)),
  };

  function detectAmong(cookie: Cookie, siblings: Siblings, now: number): Detection {
    const subject = subjectOf(cookie, siblings, readers, now);
    const made = makerEvidence(telling, subject);
    const clues: Clue[] = made ? [made] : [];
    const isSettled = made !== null && SETTLED.includes(made.evidence.code);
    for (const kind of isSettled ? NAMELESS_EVIDENCE : EVIDENCE) kind(subject, clues);
    return weigh(clues);
  }

  return {
    detect: (cookie, siblings, { now }) => detectAmong(cookie, new Siblings(siblings), now),
    detectAll(cookies, { now }) {
      const siblings = siblingsIn(cookies);
      return cookies.map((cookie, index) =>
        detectAmong(cookie, siblings[index] ?? new Siblings(), now),
      );
    },
  };
}

/**
 * `detect`: whether a cookie carries the session, in which role, and why. `siblings` are the cookies it lives with (same
 * store, partition and site); it may be among them. `detectAll`: the same for a whole jar, in the order given. Both are pure.
 */
export const { detect, detectAll } = createDetector(MAKERS, STRUCTURES);
