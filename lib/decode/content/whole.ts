import { toHex } from '../bytes/hex.ts';
import type { Bytes } from '../bytes/text.ts';

/** A whole number of any size, as a number where that holds all its digits (up to 2^53). */
export function whole(value: bigint): number | bigint {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}

/** Bytes of the longest number: to write longer ones in decimal takes ever longer. */
const LONGEST = 512;

/** The whole number that bytes stand for, the lowest first. Throws for one of thousands of digits. */
export function wholeOf(bytes: Bytes): bigint {
  if (bytes.length > LONGEST) throw new RangeError('too much');
  return bytes.length === 0 ? 0n : BigInt(`0x${toHex(bytes.toReversed())}`);
}
