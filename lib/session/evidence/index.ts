import { companionEvidence } from './companions.ts';
import { embeddedTimeEvidence } from './embedded-time.ts';
import { entropyEvidence } from './entropy.ts';
import { flagEvidence } from './flags.ts';
import { habitEvidence } from './habit.ts';
import type { EvidenceKind } from './kind.ts';
import { lifetimeEvidence } from './lifetime.ts';
import { makeUpEvidence } from './make-up.ts';
import { nameEvidence } from './name.ts';
import { structureEvidence } from './structure.ts';

/** The kinds of evidence that need no list of makers. */
export const EVIDENCE: readonly EvidenceKind[] = [
  structureEvidence,
  entropyEvidence,
  makeUpEvidence,
  embeddedTimeEvidence,
  companionEvidence,
  nameEvidence,
  flagEvidence,
  lifetimeEvidence,
  habitEvidence,
];
