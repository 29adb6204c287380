import { ENOUGH_BITS } from '../../session/secret.ts';
import { type Check, ofEach, type Remark } from '../check.ts';
import { type Guess, guessOfId, roomOf } from '../guessable.ts';
import type { Site, Subject } from '../site.ts';

const GUESSED: Readonly<Record<Guess, Remark>> = {
  number: { code: 'idIsNumber', severity: 'high', source: 'owaspEntropy' },
  time: { code: 'idIsTime', severity: 'high', source: 'owaspEntropy' },
  timeUuid: { code: 'idIsTimeUuid', severity: 'medium', source: 'rfcUuid' },
  pattern: { code: 'idIsPattern', severity: 'high', source: 'owaspEntropy' },
};

/**
 * A session ID that can be guessed: one that counts, tells the time or hardly varies, or is too short for 64 bits
 * whatever its letters (OWASP, Session ID Entropy). Only what is certain is said.
 */
export const weakId: Check = ofEach((subject, site) => {
  if (!(subject.role === 'session-id' || subject.isPoorSession) || isHalf(subject, site)) {
    return null;
  }
  const guess = guessOfId(subject.value, site.now);
  return guess ? GUESSED[guess] : judgeLength(subject.value);
});

function judgeLength(value: string): Remark | null {
  const room = roomOf(value);
  if (value === '' || room >= ENOUGH_BITS) return null;
  return {
    code: 'idTooShort',
    severity: 'medium',
    source: 'owaspEntropy',
    params: [String(room), String(ENOUGH_BITS)],
  };
}

/** ColdFusion counts in CFID and puts the chance into CFTOKEN: only the two together are the session ID. */
function isHalf({ cookie: { name } }: Subject, { own }: Site): boolean {
  return name === 'CFID' && own.some(({ cookie }) => cookie.name === 'CFTOKEN');
}
