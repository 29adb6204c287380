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

const SEPARATORS = /[^A-Za-z0-9+/=_-]+/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-([1-8])[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const UUID_LENGTH = 36;
/** Bits of each UUID version that are random (RFC 9562 section 5); the others hold time, host or name. */
const UUID_BITS: Readonly<Record<string, number>> = { '1': 14, '4': 122, '6': 14, '7': 74 };

const TIME = /^1[4-9]\d{8}(\d{3})?$/;
const WORDY = /^(?:[A-Z]?[a-z]+\d{0,2}|[A-Z]+|v?\d{1,4})$/;
const CONSONANTS = /[bcdfghjklmnpqrstvwxz]{5}/i;
const VOWELS = /[aeiouy]/gi;

/** Whether letters without a digit read like words rather than like chance. */
function isWord(text: string): boolean {
  if (!WORDY.test(text)) return false;
  if (text.length < 12) return true;
  return !CONSONANTS.test(text) && (text.match(VOWELS)?.length ?? 0) / text.length > 0.25;
}

/** log2 of the smallest usual alphabet that the text is written in. */
function alphabetBits(text: string): number {
  if (/^\d+$/.test(text)) return Math.log2(10);
  if (/^(?:[0-9a-f]+|[0-9A-F]+)$/.test(text)) return 4;
  if (/^(?:[0-9a-v]+|[0-9A-V]+|[A-Z2-7]+)$/.test(text)) return 5;
  if (/^(?:[0-9a-z]+|[0-9A-Z]+)$/.test(text)) return Math.log2(36);
  return /[+/_-]/.test(text) ? 6 : Math.log2(62);
}

/** Letters of a long part that its Shannon entropy is taken from. */
const SAMPLE = 256;
/** How often each letter of ASCII occurs; all zero between two calls, here to be allocated once. */
const counts = new Uint16Array(128);

/**
 * Shannon entropy per letter with the Miller-Madow correction for short texts. It only serves as a ceiling
 * that keeps repetition (`aaaa…`, padding) from counting as chance. Parts are in ASCII.
 */
function shannonBits(part: string): number {
  const length = Math.min(part.length, SAMPLE);
  for (let at = 0; at < length; at++) {
    const code = part.charCodeAt(at);
    counts[code] = (counts[code] ?? 0) + 1;
  }
  let bits = 0;
  let distinct = 0;
  // Letter by letter rather than through the whole alphabet, which is longer than most parts.
  for (let at = 0; at < length; at++) {
    const code = part.charCodeAt(at);
    const count = counts[code] ?? 0;
    if (count === 0) continue;
    counts[code] = 0;
    distinct += 1;
    bits -= (count / length) * Math.log2(count / length);
  }
  return bits + (distinct - 1) / (2 * length * Math.LN2);
}

function secretOfPart(part: string): Secret {
  const version = part.length === UUID_LENGTH ? UUID.exec(part)?.[1] : undefined;
  if (version) return { bits: UUID_BITS[version] ?? 0, length: part.length };
  if (part.length < 4 || TIME.test(part)) return { bits: 0, length: 0 };
  if (part.split(/[-+/=_]+/).every((word) => word === '' || isWord(word) || TIME.test(word))) {
    return { bits: 0, length: 0 };
  }
  const text = part.replaceAll('=', '');
  const bits = text.length * Math.min(alphabetBits(text), shannonBits(text));
  return { bits, length: text.length };
}

/**
 * How much of a value could be a secret. Words, numbers of a few digits and times count for nothing; the
 * rest counts by its alphabet (decimal, hex, base32, base36, base62, base64).
 * OWASP asks session IDs for 64 bits at least; 128 is the usual choice for new designs.
 */
export function secretOf(value: string): Secret {
  let bits = 0;
  let length = 0;
  for (const part of value.split(SEPARATORS)) {
    const secret = secretOfPart(part);
    bits += secret.bits;
    length += secret.length;
  }
  return { bits, length };
}
