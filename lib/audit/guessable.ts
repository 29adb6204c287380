import type { Cookie } from '../cookie/cookie.ts';
import { decodeBase64 } from '../session/base64.ts';
import type { Detection } from '../session/detection.ts';
import { bareName } from '../session/subject.ts';

/** How a value can be guessed: it counts, it tells the time, or it is a UUID made of the time. */
export type Guess = 'number' | 'time' | 'timeUuid';

/** A number of up to 12 digits has less than 40 bits, and mostly counts something. Less than three are a flag. */
const NUMBER = /^\d{3,12}$/;
const SECONDS = /^1\d{9}$/;
const MILLISECONDS = /^1\d{12}$/;
const FIVE_YEARS = 5 * 365 * 86_400_000;
/** Versions 1 and 6 hold the time and the host, and 14 bits of chance (RFC 9562 sections 5.1 and 5.6). */
const TIME_UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[16][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
/** What is longer is none of these, and need not be decoded. */
const LONGEST = 40;

/** How a plain value can be guessed; null where that is not certain. `now` in milliseconds. */
export function guessOf(value: string, now: number): Guess | null {
  if (value.length > LONGEST) return null;
  if (isTime(value, now)) return 'time';
  if (NUMBER.test(value) || NUMBER.test(decoded(value))) return 'number';
  return TIME_UUID.test(value) ? 'timeUuid' : null;
}

function isTime(value: string, now: number): boolean {
  if (!SECONDS.test(value) && !MILLISECONDS.test(value)) return false;
  const moment = SECONDS.test(value) ? Number(value) * 1000 : Number(value);
  return Math.abs(moment - now) < FIVE_YEARS;
}

/** Base64 with padding, or long enough that letters at random would not come to digits. */
function decoded(value: string): string {
  return value.endsWith('=') || value.length >= 8 ? (decodeBase64(value) ?? '') : '';
}

/** A name that means a session ID and nothing else: `session_start` and `sessionCount` do not. */
const NAME =
  /^(?:php|asp|j|app|my|web|user|http|auth|login)?[._-]?(?:session|sess|sessid|sid)[._-]?(?:id|key)?$/i;

/**
 * Whether a cookie is used as a session ID in spite of a value that is none: its name says so, and a server set
 * it so that scripts cannot read it, or it is the name that a framework gives to session IDs. The detector takes a
 * guessable value for a sign against a session ID, which is right for whoever looks for one and wrong for whoever
 * looks for bad ones.
 */
export function isPoorSession(
  cookie: Cookie,
  value: string,
  { evidence, framework }: Detection,
  now: number,
): boolean {
  const has = (wanted: string) => evidence.some(({ code }) => code === wanted);
  if (has('knownOther') || has('knownOtherName')) return false;
  const isNamedSo = cookie.httpOnly && NAME.test(bareName(cookie.name));
  const isOfFramework = framework !== null && has('knownSessionName');
  return (isNamedSo || isOfFramework) && guessOf(value, now) !== null;
}
