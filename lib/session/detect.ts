import type { Cookie } from '../cookie/cookie.ts';
import type { Clue } from './clue.ts';
import type { Detection } from './detection.ts';
import { EVIDENCE } from './evidence/index.ts';
import { makerEvidence } from './evidence/maker.ts';
import { nameEvidence } from './evidence/name.ts';
import { indexKnown } from './known-cookies.ts';
import type { Maker } from './maker.ts';
import { MAKERS } from './makers.ts';
import { createStructureReader } from './read-structure.ts';
import type { EvidenceCode } from './scorecard.ts';
import { Siblings } from './siblings.ts';
import { STRUCTURES } from './structures/index.ts';
import type { StructureReader } from './structures/structure.ts';
import { subjectOf } from './subject.ts';
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

/** What cookies share that live together: store, partition and the last two labels of the domain. */
function household({ storeId, partitionKey, firstPartyDomain, domain }: Cookie): string {
  const site = domain.slice(domain.lastIndexOf('.', domain.lastIndexOf('.') - 1) + 1);
  return `${storeId} ${partitionKey?.topLevelSite ?? ''} ${firstPartyDomain} ${site}`;
}

/** Makes a detector that knows these makers and formats; an evaluation leaves some out. */
export function createDetector(
  makers: readonly Maker[],
  structures: readonly StructureReader[],
): Detector {
  const knownCookies = indexKnown(makers);
  const readStructure = createStructureReader(structures);

  function detectAmong(cookie: Cookie, siblings: Siblings, now: number): Detection {
    const subject = subjectOf(cookie, siblings, readStructure, now);
    const made = makerEvidence(knownCookies, subject);
    const clues: Clue[] = made ? [made] : [];
    const settled = made !== null && SETTLED.includes(made.code);
    for (const kind of EVIDENCE) {
      if (!settled || kind !== nameEvidence) kind(subject, clues);
    }
    return weigh(clues);
  }

  return {
    detect: (cookie, siblings, { now }) => detectAmong(cookie, new Siblings(siblings), now),
    detectAll(cookies, { now }) {
      const households = new Map<string, Siblings>();
      const homes = cookies.map((cookie) => {
        const key = household(cookie);
        const home = households.get(key) ?? new Siblings();
        if (home.byName.size === 0) households.set(key, home);
        home.add(cookie);
        return home;
      });
      return cookies.map((cookie, index) =>
        detectAmong(cookie, homes[index] ?? new Siblings(), now),
      );
    },
  };
}

/**
 * `detect`: whether a cookie carries the session, in which role, and why. `siblings` are the cookies it lives with (same
 * store, partition and site); it may be among them. `detectAll`: the same for a whole jar, in the order given. Both are pure.
 */
export const { detect, detectAll } = createDetector(MAKERS, STRUCTURES);
