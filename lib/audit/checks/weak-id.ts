import { ENOUGH_BITS } from '../../session/secret.ts';
import { type Check, ofEach, type Remark } from '../check.ts';
import { type Guess, guessOf } from '../guessable.ts';
import type { Site, Subject } from '../site.ts';

const GUESSED: Readonly<Record<Guess, Remark>> = {
  number: { code: 'idIsNumber', severity: 'high', source: 'owaspEntropy' },
  time: { code: 'idIsTime', severity: 'high', source: 'owaspEntropy' },
  timeUuid: { code: 'idIsTimeUuid', severity: 'medium', source: 'rfcUuid' },
};

/**
 * A session ID that can be guessed: one that counts, tells the time, or is too short for 64 bits whatever its
 * letters (OWASP, Session ID Entropy). Only what is certain is said.
 */
export const weakId: Check = ofEach((subject, site) => {
  if (!(subject.role === 'session-id' || subject.isPoorSession) || isHalf(subject, site)) {
    return null;
  }
  const guess = guessOf(subject.value, site.now);
  return guess ? GUESSED[guess] : judgeLength(subject.value);
});

/** Room for less than 64 bits even if every letter were chosen at random. */
function judgeLength(value: string): Remark | null {
  const room = Math.floor(value.length * Math.log2(alphabetOf(value)));
  if (value === '' || room >= ENOUGH_BITS) return null;
  return {
    code: 'idTooShort',
    severity: 'medium',
    source: 'owaspEntropy',
    params: [String(room), String(ENOUGH_BITS)],
  };
}

/** Letters of the smallest usual alphabet that the value is written in; with marks among them, all of ASCII. */
function alphabetOf(value: string): number {
  if (/^\d+$/.test(value)) return 10;
  if (/^(?:[0-9a-f]+|[0-9A-F]+)$/.test(value)) return 16;
  if (/^(?:[0-9a-z]+|[0-9A-Z]+)$/.test(value)) return 36;
  return /^[0-9A-Za-z]+$/.test(value) ? 62 : 95;
}

/** ColdFusion counts in CFID and puts the chance into CFTOKEN: only the two together are the session ID. */
function isHalf({ cookie: { name } }: Subject, { own }: Site): boolean {
  return name === 'CFID' && own.some(({ cookie }) => cookie.name === 'CFTOKEN');
}
