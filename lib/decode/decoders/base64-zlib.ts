import { fromBase64 } from '../bytes/base64.ts';
import { compressionOf } from '../bytes/inflate.ts';
import type { Decoder } from '../decoder.ts';

/** The payload of Django and itsdangerous whose leading dot says that it is compressed. */
export const base64Zlib: Decoder = {
  id: 'base64-zlib',
  readText(text) {
    const bytes = text.startsWith('.') ? fromBase64(text.slice(1)) : null;
    if (!bytes || compressionOf(bytes) !== 'deflate') return null;
    return { parts: [{ label: 'decoded', content: bytes, span: { start: 1, end: text.length } }] };
  },
};
