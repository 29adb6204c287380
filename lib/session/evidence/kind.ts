import type { Clue } from '../clue.ts';
import type { Subject } from '../subject.ts';

/** One kind of evidence: what it has to say about a cookie, if anything. */
export type EvidenceKind = (subject: Subject) => readonly Clue[];
