import { fromHex } from '../bytes/hex.ts';
import { compressionOf } from '../bytes/inflate.ts';
import { textOf } from '../bytes/text.ts';
import type { Decoder } from '../decoder.ts';

const LEAST = 8;

/** Hex of a text or of compressed content. Ids and hashes in hex are left as they are. */
export const hex: Decoder = {
  id: 'hex',
  readText(text) {
    if (text.length < LEAST || /^\d+$/.test(text)) return null;
    const bytes = fromHex(text);
    if (!bytes || (textOf(bytes) === null && compressionOf(bytes) === null)) return null;
    return { parts: [{ label: 'decoded', content: bytes, span: { start: 0, end: text.length } }] };
  },
};
