import { decodeBase64, readJson } from '../base64.ts';
import { type StructureReader, signed } from './structure.ts';

/**
 * A last part that is as long as an HMAC of SHA-1, SHA-256, SHA-384 or SHA-512 and mixes letters of both cases and digits,
 * or is all hex.
 */
const HEX = /^(.+)[.|:~!&*-](?:[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})$/s;
const BASE64 = /^(.+)[.|:~!](?:[\w+/-]{27}=?|[\w+/-]{43}=?|[\w+/-]{64}|[\w+/-]{86}(?:==)?)$/s;
const MIXED = /[A-Z][^.|:~!]*\d|\d[^.|:~!]*[A-Z]/;
/** Two equal halves are a double-submit token and its hash, or an id and its verifier: not a signed value. */
const HALVES = /^([0-9a-f]{40,128})[|.:][0-9a-f]{40,128}$/;

/** A value with a message authentication code behind it, in no format that is known by name. */
export const mac: StructureReader = {
  maker: null,
  read(value) {
    if (value.length < 30 || HALVES.test(value)) return null;
    const content = (HEX.exec(value) ?? BASE64.exec(value))?.[1];
    if (content === undefined) return null;
    const code = value.slice(content.length + 1);
    if (!/^[0-9a-f]+$/.test(code) && !MIXED.test(code)) return null;
    const decoded = decodeBase64(content) ?? '';
    // Mojolicious pads its JSON.
    const json = decoded.slice(0, decoded.lastIndexOf('}') + 1);
    return signed('HMAC', readJson(json) ? json : content);
  },
};
