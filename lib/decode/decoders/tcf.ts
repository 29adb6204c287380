import { fromBase64 } from '../bytes/base64.ts';
import { timeOfId } from '../content/time.ts';
import type { Decoder, Part } from '../decoder.ts';

/** The beginning of the core segment: each field and its bits. Choices and vendors follow. */
const FIELDS = [
  ['version', 6],
  ['created', 36],
  ['updated', 36],
  ['cmpId', 12],
  ['cmpVersion', 12],
  ['screen', 6],
  ['language', 12],
  ['vendorList', 12],
  ['policy', 6],
] as const;
/** `C` is version 2. Other segments follow after dots. */
const SHAPE = /^C[\w-]{29,}(?:\.[\w-]+)*$/;
const MOMENTS = new Set(['created', 'updated']);
/** In which moments are counted, in milliseconds. */
const DECISECOND = 100;

/**
 * The string of the Transparency and Consent Framework: when, in which version and through whom consent was asked for.
 * https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework
 */
export const tcf: Decoder = {
  id: 'tcf',
  readText(text) {
    // 23 letters hold the fields.
    const bytes = SHAPE.test(text) ? fromBase64(text.slice(0, 24)) : null;
    if (!bytes) return null;
    let bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
    const parts = FIELDS.map(([label, length]): Part => {
      const value = Number.parseInt(bits.slice(0, length), 2);
      bits = bits.slice(length);
      if (label === 'language') return { label, content: languageOf(value), isLeaf: true };
      if (!MOMENTS.has(label)) return { label, content: String(value), isLeaf: true };
      const time = value * DECISECOND;
      return { label, content: String(time), time: timeOfId(time), isLeaf: true };
    });
    return parts.every(isPossible) ? { parts } : null;
  },
};

/** Two letters of six bits, `A` being 0. */
function languageOf(value: number): string {
  return String.fromCharCode(65 + (value >> 6), 65 + (value & 63));
}

function isPossible({ label, content, time }: Part): boolean {
  if (MOMENTS.has(label)) return time !== null;
  return label !== 'language' || /^[A-Z]{2}$/.test(String(content));
}
