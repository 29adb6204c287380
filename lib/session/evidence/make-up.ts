import { clue } from '../clue.ts';
import { LEAST_BITS } from '../secret.ts';
import type { EvidenceKind } from './kind.ts';

/** A part with others before and behind it: separators twice. */
const SEVERAL = /[^A-Za-z0-9+/=_-][A-Za-z0-9+/=_-]+[^A-Za-z0-9+/=_-]/;

const NUMERIC = clue('numeric', null);
const COMPOSITE = clue('composite', null);

/** What a value without a known structure is made up of: trackers count, and string figures together. */
export const makeUpEvidence: EvidenceKind = ({ value, structure, secret }, clues) => {
  if (structure) return;
  if (/^\d+$/.test(value)) clues.push(NUMERIC);
  else if (secret.bits >= LEAST_BITS && SEVERAL.test(value)) clues.push(COMPOSITE);
};
