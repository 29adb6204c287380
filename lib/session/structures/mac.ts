import { decodeBase64, readJson } from '../base64.ts';
import { type StructureReader, signed } from './structure.ts';

/** A last part that is as long as an HMAC of SHA-1, SHA-256, SHA-384 or SHA-512, and what sets it off. */
interface Code {
  readonly lengths: readonly number[];
  readonly separators: string;
  readonly letters: RegExp;
}

const HEX: Code = { lengths: [40, 64, 96, 128], separators: '.|:~!&*-', letters: /^[0-9a-f]+$/ };
const BASE64: Code = {
  lengths: [27, 28, 43, 44, 64, 86, 88],
  separators: '.|:~!',
  letters: /^(?:[\w+/-]{27}=?|[\w+/-]{43}=?|[\w+/-]{64}|[\w+/-]{86}(?:==)?)$/,
};
/** One in base64 mixes capitals and digits. */
const MIXED = /[A-Z][^.|:~!]*\d|\d[^.|:~!]*[A-Z]/;
/** Two equal halves are a double-submit token and its hash, or an id and its verifier: not a signed value. */
const HALVES = /^([0-9a-f]{40,128})[|.:][0-9a-f]{40,128}$/;

const LEAST_LENGTH = 30;

/** Where in the value such a code begins; null where none ends it. */
function startOf({ lengths, separators, letters }: Code, value: string): number | null {
  for (const length of lengths) {
    const start = value.length - length;
    if (start < 2 || !separators.includes(value.charAt(start - 1))) continue;
    if (letters.test(value.slice(start))) return start;
  }
  return null;
}

/** A value with a message authentication code behind it, in no format that is known by name. */
export const mac: StructureReader = {
  maker: null,
  begins: '',
  isOneRun: false,
  read(value) {
    if (value.length < LEAST_LENGTH) return null;
    const start = startOf(HEX, value) ?? startOf(BASE64, value);
    if (start === null || HALVES.test(value)) return null;
    const content = value.slice(0, start - 1);
    const code = value.slice(start);
    if (!HEX.letters.test(code) && !MIXED.test(code)) return null;
    const decoded = decodeBase64(content) ?? '';
    // Mojolicious pads its JSON.
    const json = decoded.slice(0, decoded.lastIndexOf('}') + 1);
    const data = readJson(json);
    return data ? signed('HMAC', json, data) : signed('HMAC', content);
  },
};
