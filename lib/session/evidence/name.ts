import { clue } from '../clue.ts';
import type { Role } from '../detection.ts';
import type { EvidenceCode } from '../scorecard.ts';
import { LEAST_BITS } from '../secret.ts';
import { speaksOfSession, type Topic } from '../vocabulary.ts';
import type { EvidenceKind } from './kind.ts';

const HINTS: Readonly<Record<Topic, readonly [EvidenceCode, Role | null]>> = {
  session: ['nameSession', null],
  credential: ['nameCredential', null],
  csrf: ['nameCsrf', 'csrf'],
  remember: ['nameRemember', 'remember-me'],
  device: ['nameDevice', 'device-id'],
  tracking: ['nameTracking', 'tracking'],
  preference: ['namePreference', 'preference'],
  consent: ['nameConsent', 'consent'],
  balancer: ['nameBalancer', 'load-balancer'],
  flash: ['nameFlash', 'flash'],
  other: ['nameOther', 'other'],
  technical: ['nameTechnical', 'other'],
};

const UNDERSCORE = clue('nameUnderscore', null);

/** `_gid`, `__kla_id`: what is embedded in other people's pages keeps out of their names' way. */
function isEmbedded(name: string): boolean {
  return name.length > 3 && name.startsWith('_');
}

/**
 * What the words of the name hint at: anyone may name a cookie anything, so a session is hinted at only where the value
 * could be one (`sessionTimeout=30` is none).
 */
export const nameEvidence: EvidenceKind = ({ named, structure, secret }, clues) => {
  const { name, topics } = named;
  const isHollow = structure ? structure.kind === 'plain' : secret.bits < LEAST_BITS;
  for (const { topic, word } of topics) {
    if (isHollow && speaksOfSession(topic)) continue;
    const [code, role] = HINTS[topic];
    clues.push(clue(code, role, word));
  }
  if (isEmbedded(name) && !topics.some(({ topic }) => topic === 'session')) clues.push(UNDERSCORE);
};
