import { clue } from '../clue.ts';
import type { EvidenceKind } from './kind.ts';

const TIME = /(?:^|[._-])(1\d{9})(?:\d{3})?(?=[._-]|$)/g;
/** Most values have nothing like it, and are not looked through any further. */
const FIGURES = /1\d{9}/;
const FIVE_YEARS = 5 * 365 * 86_400;
/** Trackers are short; what is longer holds too many figures to tell. */
const LONGEST_READ = 2048;

/**
 * A moment in clear, set off by dots or dashes: trackers note first and last visits (`GA1.1.409541583.1793532745`),
 * session IDs leave that to the server.
 */
export const embeddedTimeEvidence: EvidenceKind = ({ value, structure, now }) => {
  if (structure || !FIGURES.test(value)) return [];
  for (const [, seconds] of value.slice(0, LONGEST_READ).matchAll(TIME)) {
    if (Math.abs(Number(seconds) - now / 1000) < FIVE_YEARS) {
      const day = new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
      return [clue('embeddedTime', 'tracking', day)];
    }
  }
  return [];
};
