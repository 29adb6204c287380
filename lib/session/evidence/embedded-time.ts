import { clue } from '../clue.ts';
import type { EvidenceKind } from './kind.ts';

/** In seconds or milliseconds. */
const TIME = /(?<=^|[._-])1\d{9}(?:\d{3})?(?=[._-]|$)/g;
const SECONDS = 10;
const FIVE_YEARS = 5 * 365 * 86_400;
/** Trackers are short; what is longer holds too many figures to tell. */
const LONGEST_READ = 2048;

/**
 * A moment in clear, set off by dots or dashes: trackers note first and last visits (`GA1.1.409541583.1793532745`),
 * session IDs leave that to the server.
 */
export const embeddedTimeEvidence: EvidenceKind = ({ value, structure, now }, clues) => {
  if (structure || value.length < SECONDS) return;
  for (const time of value.slice(0, LONGEST_READ).match(TIME) ?? []) {
    const seconds = Number(time.slice(0, SECONDS));
    if (Math.abs(seconds - now / 1000) < FIVE_YEARS) {
      const day = new Date(seconds * 1000).toISOString().slice(0, 10);
      clues.push(clue('embeddedTime', 'tracking', day));
      return;
    }
  }
};
