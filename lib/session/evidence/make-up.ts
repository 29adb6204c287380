import { clue } from '../clue.ts';
import { LEAST_BITS } from '../secret.ts';
import type { EvidenceKind } from './kind.ts';

const SEPARATORS = /[^A-Za-z0-9+/=_-]+/;
const SEVERAL = 3;

/** What a value without a known structure is made up of: trackers count, and string figures together. */
export const makeUpEvidence: EvidenceKind = ({ value, structure, secret }) => {
  if (structure) return [];
  if (/^\d+$/.test(value)) return [clue('numeric', null)];
  const parts = value.split(SEPARATORS, SEVERAL).length;
  return parts === SEVERAL && secret.bits >= LEAST_BITS ? [clue('composite', null)] : [];
};
