/** Ranges of ASCII, each of which a usual alphabet holds whole or not at all. Each is a bit: 1, 2, 4 and so on. */
const RANGES = ['01', '27', '89', 'af', 'gv', 'wz', 'AF', 'GV', 'WZ'];
const OUTER_DIGITS = 1 | 4;
const INNER_DIGITS = 2;
const DIGITS = OUTER_DIGITS | INNER_DIGITS;
const LOWER_AF = 8;
const LOWER_AV = LOWER_AF | 16;
const LOWER = LOWER_AV | 32;
const UPPER_AF = 64;
const UPPER_AV = UPPER_AF | 128;
const UPPER = UPPER_AV | 256;
/** Whatever is in none of them. */
const OTHER = 512;

/** The range of each letter. */
const rangeOf = new Uint16Array(128).fill(OTHER);
for (const [place, range] of RANGES.entries()) {
  rangeOf.fill(1 << place, range.charCodeAt(0), range.charCodeAt(1) + 1);
}

/** The usual alphabets, smallest first: decimal, hex, base32, base36, base62, base64. */
const ALPHABETS = [
  { ranges: DIGITS, letters: 10 },
  { ranges: DIGITS | LOWER_AF, letters: 16 },
  { ranges: DIGITS | UPPER_AF, letters: 16 },
  { ranges: DIGITS | LOWER_AV, letters: 32 },
  { ranges: DIGITS | UPPER_AV, letters: 32 },
  { ranges: INNER_DIGITS | UPPER, letters: 32 },
  { ranges: DIGITS | LOWER, letters: 36 },
  { ranges: DIGITS | UPPER, letters: 36 },
  { ranges: DIGITS | LOWER | UPPER, letters: 62 },
];
const BASE64_LETTERS = 64;

/** log2 of the smallest alphabet that holds these ranges. */
function alphabetBits(ranges: number): number {
  for (const alphabet of ALPHABETS) {
    if ((ranges & ~alphabet.ranges) === 0) return Math.log2(alphabet.letters);
  }
  return Math.log2(BASE64_LETTERS);
}

/** Letters of a long text that its Shannon entropy is taken from. */
const SAMPLE = 256;
/** `n log2 n` of what a letter may occur in a sample. */
const weightOf = Float64Array.from({ length: SAMPLE + 1 }, (_, n) =>
  n < 2 ? 0 : n * Math.log2(n),
);
/** How often each letter of ASCII occurs; here to be allocated once. */
const counts = new Uint16Array(128);

/**
 * Bits that a letter of a text in ASCII carries: log2 of the smallest usual alphabet that the text is written in, but no
 * more than its Shannon entropy with the Miller-Madow correction for short texts. That ceiling keeps repetition
 * (`aaaa…`, padding) from counting as chance.
 */
export function bitsPerLetter(text: string): number {
  const length = Math.min(text.length, SAMPLE);
  counts.fill(0);
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    counts[code] = (counts[code] ?? 0) + 1;
  }
  let weight = 0;
  let distinct = 0;
  let ranges = 0;
  for (let code = 0; code < counts.length; code++) {
    const count = counts[code] ?? 0;
    if (count === 0) continue;
    distinct++;
    weight += weightOf[count] ?? 0;
    ranges |= rangeOf[code] ?? OTHER;
  }
  for (let at = length; at < text.length; at++) ranges |= rangeOf[text.charCodeAt(at)] ?? OTHER;
  const shannon = Math.log2(length) - weight / length;
  const ceiling = shannon + (distinct - 1) / (2 * length * Math.LN2);
  return Math.min(alphabetBits(ranges), ceiling);
}
