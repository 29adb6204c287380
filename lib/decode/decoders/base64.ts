import { readBase64 } from '../content/base64-text.ts';
import type { Decoder } from '../decoder.ts';

/** Base64 and base64url (RFC 4648) of what makes sense. */
export const base64: Decoder = {
  id: 'base64',
  readText(text) {
    const found = readBase64(text);
    if (!found) return null;
    const span = { start: found.prefix.length, end: text.length };
    return { parts: [{ label: 'decoded', content: found.bytes, span }] };
  },
};
