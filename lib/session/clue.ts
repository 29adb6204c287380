import type { Evidence, Role } from './detection.ts';
import { type EvidenceCode, POINTS } from './scorecard.ts';

/** A piece of evidence before it is weighed. */
export interface Clue {
  readonly evidence: Evidence & { readonly code: EvidenceCode };
  /** The role that the clue supports; null when it only speaks for or against a session. */
  readonly role: Role | null;
  /** The maker of the cookie, where the clue tells it. */
  readonly maker: string | null;
}

/** Makes a clue that supports `role`; `params` are words and figures that need no translation. */
export function clue(code: EvidenceCode, role: Role | null, ...params: readonly string[]): Clue {
  return { evidence: { code, weight: POINTS[code], params }, role, maker: null };
}

/** The same clue, which tells the maker too. */
export function by(maker: string, { evidence, role }: Clue): Clue {
  return { evidence, role, maker };
}
