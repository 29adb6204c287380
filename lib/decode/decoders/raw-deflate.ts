import { inflate } from '../bytes/inflate.ts';
import { textOf } from '../bytes/text.ts';
import type { Decoder } from '../decoder.ts';

/** A last block with Huffman codes (RFC 1951 section 3.2.3), which is all that there is of short content. */
const BEGINNINGS = [0b011, 0b101];

/** Bare deflate (RFC 1951). Nothing marks it: it has to end where the bytes do, and to hold a text. */
export const rawDeflate: Decoder = {
  id: 'raw-deflate',
  async readBytes(bytes) {
    if (!BEGINNINGS.includes((bytes[0] ?? 0) & 0b111)) return null;
    const { bytes: content, isDamaged } = await inflate(bytes, 'deflate-raw');
    const isText = content.length > 1 && textOf(content) !== null;
    return isText && !isDamaged ? { parts: [{ label: 'decoded', content }] } : null;
  },
};
