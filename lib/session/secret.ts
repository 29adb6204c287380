import { withoutPadding } from './base64.ts';
import { bitsPerLetter } from './bits-per-letter.ts';

/** What part of a value could be a secret, as far as its letters show. */
export interface Secret {
  /** Bits of entropy: the length of each random-looking part times the bits a letter of it carries. */
  readonly bits: number;
  /** Letters in the random-looking parts. */
  readonly length: number;
}

/** What OWASP's Session Management Cheat Sheet asks for at least: beyond it, guessing is hopeless. */
export const ENOUGH_BITS = 64;
/** The usual choice of new designs is 128; short random texts measure a little below what they hold. */
export const HIGH_BITS = 120;
/** Below this a value is a word, a flag or a number, not a secret. */
export const LEAST_BITS = 28;

/** What is shorter is no secret. */
const PARTS = /[A-Za-z0-9+/=_-]{4,}/g;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const UUID_LENGTH = 36;
const UUID_VERSION_AT = 14;
/** Bits of each UUID version that are random (RFC 9562 section 5); the others hold time, host or name. */
const UUID_BITS: Readonly<Record<string, number>> = { '1': 14, '4': 122, '6': 14, '7': 74 };

/** Whether a text is a UUID of any version. */
export function isUuid(text: string): boolean {
  return text.length === UUID_LENGTH && UUID.test(text);
}

/** Words, numbers of a few digits and times. No text is any of them in two ways, or failing would take forever. */
const WORDS =
  /^[-+/=_]*(?:(?:[A-Z]?[a-z]+\d{0,2}|[A-Z]+|\d{1,4}|v\d{3,4}|1[4-9]\d{8}(?:\d{3})?)(?:[-+/=_]+|$))*$/;
const LONG_WORDS = /[A-Za-z][A-Za-z0-9]{11,}/g;
const CONSONANTS = /[bcdfghjklmnpqrstvwxz]{5}/i;
const VOWELS = /[aeiouy]/gi;

/** Whether a long word can be spoken, rather than being letters by chance. */
function isSpeakable(word: string): boolean {
  return !CONSONANTS.test(word) && (word.match(VOWELS)?.length ?? 0) / word.length > 0.25;
}

function isWordy(part: string): boolean {
  if (!WORDS.test(part)) return false;
  return part.length < 12 || (part.match(LONG_WORDS)?.every(isSpeakable) ?? true);
}

function secretOfPart(part: string): Secret | null {
  if (isUuid(part)) {
    return { bits: UUID_BITS[part.charAt(UUID_VERSION_AT)] ?? 0, length: part.length };
  }
  if (isWordy(part)) return null;
  const text = withoutPadding(part);
  return { bits: text.length * bitsPerLetter(text), length: text.length };
}

/**
 * How much of a value could be a secret. Words, numbers of a few digits and times count for nothing; the
 * rest counts by its alphabet (decimal, hex, base32, base36, base62, base64).
 * OWASP asks session IDs for 64 bits at least; 128 is the usual choice for new designs.
 */
export function secretOf(value: string): Secret {
  let bits = 0;
  let length = 0;
  for (const part of value.match(PARTS) ?? []) {
    const secret = secretOfPart(part);
    if (!secret) continue;
    bits += secret.bits;
    length += secret.length;
  }
  return { bits, length };
}
