import type { Bytes } from '../bytes/text.ts';
import { padded } from './padded.ts';

/** The first 32 bits of the fractions of the cube roots of the first 64 primes. */
const ROOTS = firstPrimes(64).map((prime) => fraction(Math.cbrt(prime)));
/** The second 32 bits of the fractions of the square roots of the ninth to the sixteenth prime. */
const START = [
  0xc1059ed8, 0x367cd507, 0x3070dd17, 0xf70e5939, 0xffc00b31, 0x68581511, 0x64f98fa7, 0xbefa4fa4,
];

function firstPrimes(count: number): number[] {
  const primes: number[] = [];
  for (let number = 2; primes.length < count; number++) {
    if (primes.every((prime) => number % prime !== 0)) primes.push(number);
  }
  return primes;
}

function fraction(value: number): number {
  return Math.floor((value % 1) * 2 ** 32);
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

/** SHA-224 (FIPS 180-4 section 6.3): SHA-256 from another beginning, without its last word. WebCrypto does not have it. */
export function sha224(data: Bytes): Bytes {
  const view = padded(data, false);
  let state = START;
  for (let at = 0; at < view.byteLength; at += 64) state = addBlock(state, wordsOf(view, at));
  const result = new DataView(new ArrayBuffer(28));
  state.slice(0, 7).forEach((word, index) => {
    result.setUint32(index * 4, word);
  });
  return new Uint8Array(result.buffer);
}

/** The 64 words that a block grows to. */
function wordsOf(view: DataView, at: number): Int32Array {
  const words = new Int32Array(64);
  for (let index = 0; index < 64; index++) {
    if (index < 16) {
      words[index] = view.getInt32(at + index * 4);
      continue;
    }
    const [early, late] = [words[index - 15] ?? 0, words[index - 2] ?? 0];
    const one = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
    const other = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
    words[index] = (words[index - 16] ?? 0) + one + (words[index - 7] ?? 0) + other;
  }
  return words;
}

function addBlock(state: readonly number[], words: Int32Array): number[] {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  words.forEach((word, index) => {
    const sum = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const first = (h + sum + ((e & f) ^ (~e & g)) + (ROOTS[index] ?? 0) + word) | 0;
    const other = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
    const second = (other + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [a, b, c, d, e, f, g, h] = [(first + second) | 0, a, b, c, (d + first) | 0, e, f, g];
  });
  return [a, b, c, d, e, f, g, h].map((word, index) => ((state[index] ?? 0) + word) | 0);
}
