import { fromBase64 } from '../bytes/base64.ts';
import { latin1 } from '../bytes/text.ts';
import { timeOfNumber } from '../content/time.ts';
import type { Decoder } from '../decoder.ts';

/** The base64 of a ten-digit time that begins with 1, then a bar. */
const BEGINNING = /^MT[\w+/-]{12}[\w+/-]+={0,2}$/;
const DECODED = /^(\d{10})\|([\w+/=-]+)\|(.+)$/s;

/** gorilla/securecookie: time, content in base64 (gob or encrypted) and HMAC, again in base64. https://github.com/gorilla/securecookie */
export const securecookie: Decoder = {
  id: 'securecookie',
  readText(text) {
    const bytes = BEGINNING.test(text) ? fromBase64(text) : null;
    const [, time, content = ''] = (bytes && DECODED.exec(latin1(bytes))) ?? [];
    if (!bytes || time === undefined) return null;
    const signature = bytes.slice(time.length + content.length + 2);
    return {
      parts: [
        { label: 'timestamp', content: time, time: timeOfNumber(time), isLeaf: true },
        { label: 'content', content: fromBase64(content) ?? content },
        { label: 'signature', content: signature, isLeaf: true },
      ],
    };
  },
};
