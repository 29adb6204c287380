import { timeOfId } from '../content/time.ts';
import type { Decoder } from '../decoder.ts';

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** Bits of chance below the time. */
const PAYLOAD = 128n;
/** From which it counts, in epoch seconds. */
const EPOCH = 1_400_000_000;
/** 2017, when KSUIDs were thought of. */
const FIRST = Date.UTC(2017, 0);

/** KSUIDs: 32 bits of time in seconds, 128 of chance, in base 62. https://github.com/segmentio/ksuid */
export const ksuid: Decoder = {
  id: 'ksuid',
  readText(text) {
    const isMixed = /[a-z]/.test(text) && /[A-Z]/.test(text) && /\d/.test(text);
    if (!isMixed || !/^[0-9A-Za-z]{27}$/.test(text)) return null;
    let value = 0n;
    for (const letter of text) value = value * 62n + BigInt(DIGITS.indexOf(letter));
    const time = timeOfId((Number(value >> PAYLOAD) + EPOCH) * 1000, FIRST);
    return time === null ? null : { parts: [], time };
  },
};
