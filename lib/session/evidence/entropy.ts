import { clue } from '../clue.ts';
import { ENOUGH_BITS, HIGH_BITS, LEAST_BITS } from '../secret.ts';
import type { EvidenceKind } from './kind.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** What is longer holds more than a key. */
const LONGEST_ID = 72;

/** Whether the value is as hard to guess as a session ID has to be, where no structure says what it is. */
export const entropyEvidence: EvidenceKind = ({ structure, secret, value }) => {
  // Text in base64 may be an id all the same: Spring Session encodes a UUID.
  if (structure && (structure.kind !== 'plain' || structure.isData)) return [];
  const bits = Math.floor(secret.bits);
  const figures = [String(bits), String(secret.length)] as const;
  if (bits < LEAST_BITS) return [clue('entropyNone', null, ...figures)];
  if (bits < ENOUGH_BITS) return [clue('entropyLow', null, ...figures)];
  const role = secret.length > LONGEST_ID ? 'auth-token' : 'session-id';
  const enough = clue(bits < HIGH_BITS ? 'entropyEnough' : 'entropyHigh', role, ...figures);
  return UUID.test(value) ? [enough, clue('uuid', null)] : [enough];
};
