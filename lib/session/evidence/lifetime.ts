import { clue } from '../clue.ts';
import type { EvidenceKind } from './kind.ts';

const DAY = 86_400;
/** The login flows and anti-forgery tokens of the labelled cookies live for 15 minutes at most. */
const SHORT = 20 * 60;
const WEEKS = 40 * DAY;
const LONG = 150 * DAY;

/** How long the cookie has to live: sessions end within weeks, identifiers of visitors stay for years. */
export const lifetimeEvidence: EvidenceKind = ({ lifetime }) => {
  if (lifetime === null) return [clue('browserSession', null)];
  if (lifetime < SHORT) return [clue('shortLived', 'csrf')];
  if (lifetime <= WEEKS) return [clue('mediumLived', null)];
  return lifetime > LONG ? [clue('longLived', 'tracking', String(Math.round(lifetime / DAY)))] : [];
};
