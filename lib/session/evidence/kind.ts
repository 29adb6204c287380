import type { Clue } from '../clue.ts';
import type { Subject } from '../subject.ts';

/** One kind of evidence: adds what it has to say about a cookie, if anything, to the clues. */
export type EvidenceKind = (subject: Subject, clues: Clue[]) => void;
