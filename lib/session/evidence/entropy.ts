import { clue } from '../clue.ts';
import { ENOUGH_BITS, HIGH_BITS, isUuid, LEAST_BITS } from '../secret.ts';
import type { EvidenceKind } from './kind.ts';

/** What is longer holds more than a key. */
const LONGEST_ID = 72;

const UUID = clue('uuid', null);

/** Whether the value is as hard to guess as a session ID has to be, where no structure says what it is. */
export const entropyEvidence: EvidenceKind = ({ structure, secret, value }, clues) => {
  // Text in base64 may be an id all the same: Spring Session encodes a UUID.
  if (structure && (structure.kind !== 'plain' || structure.isData)) return;
  const bits = Math.floor(secret.bits);
  if (bits < LEAST_BITS) {
    clues.push(clue('entropyNone', null, String(bits)));
    return;
  }
  const figures = [String(bits), String(secret.length)] as const;
  if (bits < ENOUGH_BITS) {
    clues.push(clue('entropyLow', null, ...figures));
    return;
  }
  const role = secret.length > LONGEST_ID ? 'auth-token' : 'session-id';
  clues.push(clue(bits < HIGH_BITS ? 'entropyEnough' : 'entropyHigh', role, ...figures));
  if (isUuid(value)) clues.push(UUID);
};
