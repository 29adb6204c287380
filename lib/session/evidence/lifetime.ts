import { clue } from '../clue.ts';
import type { EvidenceKind } from './kind.ts';

const DAY = 86_400;
/** The login flows and anti-forgery tokens of the labelled cookies live for 15 minutes at most. */
const SHORT = 20 * 60;
const WEEKS = 40 * DAY;
const LONG = 150 * DAY;

const BROWSER_SESSION = clue('browserSession', null);
const SHORT_LIVED = clue('shortLived', 'csrf');
const MEDIUM_LIVED = clue('mediumLived', null);

/** How long the cookie has to live: sessions end within weeks, identifiers of visitors stay for years. */
export const lifetimeEvidence: EvidenceKind = ({ lifetime }, clues) => {
  if (lifetime === null) clues.push(BROWSER_SESSION);
  else if (lifetime < SHORT) clues.push(SHORT_LIVED);
  else if (lifetime <= WEEKS) clues.push(MEDIUM_LIVED);
  else if (lifetime > LONG) {
    clues.push(clue('longLived', 'tracking', String(Math.round(lifetime / DAY))));
  }
};
