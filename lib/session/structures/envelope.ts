import { decodeBase64, readJson } from '../base64.ts';
import { type StructureReader, sealed } from './structure.ts';

const FRESH = ['iv', 'nonce'];
/** One of these is in any JSON with such a key, which may be escaped. */
const TELLING = ['"iv"', '"nonce"', '\\'];
const CIPHERTEXT = ['value', 'ct', 'ciphertext', 'data', 'payload', 'content', 'encryptedData'];

/** JSON around a ciphertext and its initialisation vector, bare or in base64: encrypters of many frameworks. */
export const envelope: StructureReader = {
  maker: null,
  begins: '',
  isOneRun: true,
  read(value) {
    // In base64, an object begins with `ey`.
    const json = value.startsWith('ey') ? (decodeBase64(value) ?? '') : value;
    if (!json.trimStart().startsWith('{')) return null;
    const data = TELLING.some((mark) => json.includes(mark)) ? readJson(json) : null;
    if (!data || !FRESH.some((key) => key in data)) return null;
    const box = Object.entries(data).find(([key]) => CIPHERTEXT.includes(key))?.[1];
    return typeof box === 'string' ? sealed('JSON', box.length * 0.75) : null;
  },
};
