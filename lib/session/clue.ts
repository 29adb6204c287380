import type { Role } from './detection.ts';
import { type EvidenceCode, POINTS } from './scorecard.ts';

/** A piece of evidence before it is weighed. */
export interface Clue {
  readonly code: EvidenceCode;
  /** Points for or against a session. */
  readonly weight: number;
  /** What fills $1, $2, … of the sentence `evidence.<code>`: words and figures that need no translation. */
  readonly params: readonly string[];
  /** The role that the clue supports; null when it only speaks for or against a session. */
  readonly role: Role | null;
  /** The maker of the cookie, where the clue tells it. */
  readonly maker: string | null;
}

/** Makes a clue that supports `role`. */
export function clue(code: EvidenceCode, role: Role | null, ...params: readonly string[]): Clue {
  return { code, weight: POINTS[code], role, params, maker: null };
}
