import { decodeBase64, readJson } from '../base64.ts';
import { type StructureReader, signed } from './structure.ts';

/**
 * A last part that is as long as an HMAC of SHA-1, SHA-256, SHA-384 or SHA-512 and mixes letters of both cases and digits,
 * or is all hex.
 */
const HEX = /[.|:~!&*-](?:[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})$/;
const BASE64 = /[.|:~!](?:[\w+/-]{27}=?|[\w+/-]{43}=?|[\w+/-]{64}|[\w+/-]{86}(?:==)?)$/;
const MIXED = /[A-Z][^.|:~!]*\d|\d[^.|:~!]*[A-Z]/;
/** Two equal halves are a double-submit token and its hash, or an id and its verifier: not a signed value. */
const HALVES = /^([0-9a-f]{40,128})[|.:][0-9a-f]{40,128}$/;

/** A value with a message authentication code behind it, in no format that is known by name. */
export const mac: StructureReader = {
  maker: null,
  begins: '',
  isOneRun: false,
  read(value) {
    if (value.length < 30) return null;
    const end = HEX.exec(value) ?? BASE64.exec(value);
    if (!end || end.index === 0 || HALVES.test(value)) return null;
    const content = value.slice(0, end.index);
    const code = end[0].slice(1);
    if (!/^[0-9a-f]+$/.test(code) && !MIXED.test(code)) return null;
    const decoded = decodeBase64(content) ?? '';
    // Mojolicious pads its JSON.
    const json = decoded.slice(0, decoded.lastIndexOf('}') + 1);
    return signed('HMAC', readJson(json) ? json : content);
  },
};
