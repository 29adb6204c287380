import { clue } from '../clue.ts';
import { ENOUGH_BITS } from '../secret.ts';
import { speaksOfSession } from '../vocabulary.ts';
import type { EvidenceKind } from './kind.ts';

const SESSION_HABIT = clue('sessionHabit', null);

/**
 * What session IDs have in common, more telling together than each by itself: a secret, for one host alone, that ends
 * with the browser session, under a name that speaks of nothing else. Trackers want to last, or to reach sub-domains.
 */
export const habitEvidence: EvidenceKind = (subject, clues) => {
  const { cookie, lifetime, secret, structure, named } = subject;
  if (!cookie.hostOnly || lifetime !== null || structure?.kind === 'plain') return;
  if (structure?.kind !== 'sealed' && secret.bits < ENOUGH_BITS) return;
  for (const { topic } of named.topics) if (!speaksOfSession(topic)) return;
  clues.push(SESSION_HABIT);
};
