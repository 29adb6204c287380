import { clue } from '../clue.ts';
import { LEAST_BITS } from '../secret.ts';
import type { Subject } from '../subject.ts';
import type { EvidenceKind } from './kind.ts';

const DAY = 86_400;
/** The login flows and anti-forgery tokens of the labelled cookies live for 15 minutes at most. */
const SHORT = 20 * 60;
const WEEKS = 40 * DAY;
const LONG = 150 * DAY;

const BROWSER_SESSION = clue('browserSession', null);
const SHORT_LIVED = clue('shortLived', null);
const SHORT_LIVED_TOKEN = clue('shortLived', 'csrf');
const MEDIUM_LIVED = clue('mediumLived', null);

/** How long the cookie has to live: sessions end within weeks, identifiers of visitors stay for years. */
export const lifetimeEvidence: EvidenceKind = (subject, clues) => {
  const { lifetime } = subject;
  if (lifetime === null) clues.push(BROWSER_SESSION);
  else if (lifetime < SHORT) clues.push(tellsApart(subject) ? SHORT_LIVED_TOKEN : SHORT_LIVED);
  else if (lifetime <= WEEKS) clues.push(MEDIUM_LIVED);
  else if (lifetime > LONG) {
    const role = tellsApart(subject) ? 'tracking' : null;
    clues.push(clue('longLived', role, String(Math.round(lifetime / DAY))));
  }
};

/** A value that everybody can guess tells neither one form from another nor one visitor from another. */
function tellsApart({ structure, secret }: Subject): boolean {
  return structure !== null || secret.bits >= LEAST_BITS;
}
