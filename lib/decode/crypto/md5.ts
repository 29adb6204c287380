import type { Bytes } from '../bytes/text.ts';
import { padded } from './padded.ts';

const START = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476] as const;
/** By how much each round turns, four steps in turn. */
const TURNS = [
  [7, 12, 17, 22],
  [5, 9, 14, 20],
  [4, 11, 16, 23],
  [6, 10, 15, 21],
];
const SINES = Array.from({ length: 64 }, (_, step) =>
  Math.floor(Math.abs(Math.sin(step + 1)) * 2 ** 32),
);

type State = readonly [a: number, b: number, c: number, d: number];

/** MD5 (RFC 1321), which WebCrypto does not have. */
export function md5(data: Bytes): Bytes {
  const view = padded(data, true);
  let state: State = START;
  for (let at = 0; at < view.byteLength; at += 64) state = addBlock(state, view, at);
  const result = new DataView(new ArrayBuffer(16));
  state.forEach((word, index) => {
    result.setUint32(index * 4, word, true);
  });
  return new Uint8Array(result.buffer);
}

function addBlock(state: State, view: DataView, at: number): State {
  let [a, b, c, d] = state;
  for (let step = 0; step < 64; step++) {
    const round = step >> 4;
    const [mixed, word] = mix(round, step, b, c, d);
    const sum = a + mixed + (SINES[step] ?? 0) + view.getUint32(at + word * 4, true);
    const turn = TURNS[round]?.[step % 4] ?? 0;
    const turned = (sum << turn) | ((sum | 0) >>> (32 - turn));
    [a, b, c, d] = [d, (b + turned) | 0, b, c];
  }
  const [first, second, third, fourth] = state;
  return [(first + a) | 0, (second + b) | 0, (third + c) | 0, (fourth + d) | 0];
}

/** What a step mixes, and which word of the block it takes. */
function mix(round: number, step: number, b: number, c: number, d: number): [number, number] {
  if (round === 0) return [(b & c) | (~b & d), step];
  if (round === 1) return [(d & b) | (~d & c), (5 * step + 1) % 16];
  if (round === 2) return [b ^ c ^ d, (3 * step + 5) % 16];
  return [c ^ (b | ~d), (7 * step) % 16];
}
