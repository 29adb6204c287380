import { fromBase64 } from '../bytes/base64.ts';
import { compressionOf } from '../bytes/inflate.ts';
import { type Bytes, textOf } from '../bytes/text.ts';
import { isMarshal } from '../content/marshal.ts';
import { isPickle } from '../content/pickle.ts';
import type { Decoder } from '../decoder.ts';

/** Supabase and others say that base64 follows. */
const PREFIX = /^(?:base64[-:])?/;
/** Shorter words are base64 by chance too often. */
const LEAST = 8;

/**
 * Base64 and base64url (RFC 4648) of what makes sense: a text, or a format that is known by its first bytes.
 * Others are shown as bytes only where padding or signs show that it is base64 at all.
 */
export const base64: Decoder = {
  id: 'base64',
  readText(text) {
    const start = PREFIX.exec(text)?.[0].length ?? 0;
    const bare = text.slice(start);
    if (bare.length >= LEAST && /^(?:\d+|[0-9a-f]+|[0-9A-F]+)$/.test(bare)) return null;
    const bytes = fromBase64(bare);
    // `e30` is an empty session.
    if (!bytes || (bare.length < LEAST && !/^[{[]/.test(textOf(bytes) ?? ''))) return null;
    if (!isTelling(bytes) && !(isMarked(bare) && bytes.length >= 12)) return null;
    return { parts: [{ label: 'decoded', content: bytes, span: { start, end: text.length } }] };
  },
};

function isTelling(bytes: Bytes): boolean {
  return (
    textOf(bytes) !== null || compressionOf(bytes) !== null || isMarshal(bytes) || isPickle(bytes)
  );
}

function isMarked(text: string): boolean {
  const isMixed = /[a-z]/.test(text) && /[A-Z]/.test(text) && /\d/.test(text);
  return isMixed && text.length % 4 === 0 && /[+/=]/.test(text);
}
