import type { Cookie } from '../cookie/cookie.ts';
import { decodeBase64 } from '../session/base64.ts';
import type { Detection } from '../session/detection.ts';
import { ENOUGH_BITS, isUuid } from '../session/secret.ts';
import { bareName } from '../session/subject.ts';

/** How a value can be guessed: it counts, it tells the time, it is a UUID made of the time, or it hardly varies. */
export type Guess = 'number' | 'time' | 'timeUuid' | 'pattern';

/** A number, which mostly counts something, perhaps behind a word; 19 digits have less than 64 bits. Less than three are a flag. */
const NUMBER = /^(?:[a-z]{2,}[-_.:])?\d{3,19}$/i;
/** With nothing but a number for an ID, each digit matters; Tomcat names the node of a cluster behind a dot. */
const ANY_NUMBER = /^\d{1,19}(?:\.[\w-]+)?$/;
const TIME = /^1\d{9}(?:\d{3}|\.\d{1,6})?$/;
const SECONDS = 10;
const FIVE_YEARS = 5 * 365 * 86_400;
/** Versions 1 and 6 hold the time and the host, and 14 bits of chance (RFC 9562 sections 5.1 and 5.6). */
const TIME_UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[16][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
/** What is longer is a number, a time or a UUID no more, and need not be decoded. */
const LONGEST = 40;
/** Of 16 hex digits at random not one in a million million has so few different ones. */
const LEAST_LETTERS = 16;
const MOST_ALIKE = 3;

/** How a plain value can be guessed; null where that is not certain. `now` in milliseconds. */
function guessOf(value: string, now: number): Guess | null {
  if (hardlyVaries(value)) return 'pattern';
  if (value.length > LONGEST) return null;
  if (isTime(value, now)) return 'time';
  if (NUMBER.test(value) || NUMBER.test(decoded(value))) return 'number';
  return TIME_UUID.test(value) ? 'timeUuid' : null;
}

/** The same of what is a session ID for certain, where nothing else is to be expected. */
export function guessOfId(value: string, now: number): Guess | null {
  return guessOf(value, now) ?? (ANY_NUMBER.test(value) ? 'number' : null);
}

/** `aaaa…`, the nil UUID, and numbers that were filled up with zeros. */
function hardlyVaries(value: string): boolean {
  const letters = value.replaceAll('-', '');
  if (letters.length < LEAST_LETTERS) return false;
  return new Set(letters).size <= MOST_ALIKE || /^0{12}/.test(letters);
}

function isTime(value: string, now: number): boolean {
  if (!TIME.test(value)) return false;
  return Math.abs(Number(value.slice(0, SECONDS)) - now / 1000) < FIVE_YEARS;
}

/** Base64 with padding, or long enough that letters at random would not come to digits. */
function decoded(value: string): string {
  return value.endsWith('=') || value.length >= 8 ? (decodeBase64(value) ?? '') : '';
}

/** Bits that a value has room for, even if every letter were chosen at random. */
export function roomOf(value: string): number {
  return Math.floor(value.length * Math.log2(alphabetOf(value)));
}

/** Letters of the smallest usual alphabet that the value is written in; with marks among them, all of ASCII. */
function alphabetOf(value: string): number {
  if (/^\d+$/.test(value)) return 10;
  if (/^(?:[0-9a-f]+|[0-9A-F]+)$/.test(value)) return 16;
  if (/^(?:[0-9a-z]+|[0-9A-Z]+)$/.test(value)) return 36;
  return /^[0-9A-Za-z]+$/.test(value) ? 62 : 95;
}

/** A name that means a session ID and nothing else: `session_start` and `sessionCount` do not. */
const NAME =
  /^(?:php|asp|j|app|my|web|user|http|auth|login|admin|member|customer|shop)?[._-]?(?:session|sess|sessid|sid)[._-]?(?:id|key)?$/i;

/**
 * Whether a cookie is used as a session ID in spite of a value that is none: its name says so, and a server set
 * it so that scripts cannot read it, or it is the name that a framework gives to session IDs, which then are too short
 * whatever they are. The detector takes a guessable value for a sign against a session ID, which is right for whoever
 * looks for one and wrong for whoever looks for bad ones.
 */
export function isPoorSession(
  cookie: Cookie,
  value: string,
  { evidence, framework }: Detection,
  now: number,
): boolean {
  const has = (wanted: string) => evidence.some(({ code }) => code === wanted);
  if (has('knownOther') || has('knownOtherName') || value === '') return false;
  if (framework !== null && has('knownSessionName')) {
    return guessOfId(value, now) !== null || (!isUuid(value) && roomOf(value) < ENOUGH_BITS);
  }
  return cookie.httpOnly && NAME.test(bareName(cookie.name)) && guessOf(value, now) !== null;
}
