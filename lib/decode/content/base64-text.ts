import { fromBase64 } from '../bytes/base64.ts';
import { compressionOf } from '../bytes/inflate.ts';
import { type Bytes, textOf } from '../bytes/text.ts';
import { parseJson } from './json.ts';
import { isMarshal } from './marshal.ts';
import { isPhpBytes } from './php.ts';
import { isPickle } from './pickle.ts';

/** Supabase and others say that base64 follows. */
const PREFIX = /^(?:base64[-:])?/;
/** Lines of 60, 64 or 76 letters, but for the last (MIME, PEM, Ruby's `encode64`, which ends even a single one). */
const LINES = /^(?:[A-Za-z0-9+/]{60,76}\r?\n)*[A-Za-z0-9+/]{1,76}={0,2}(?:\r?\n)?$/;
/** What people write is mostly made of. */
const PLAIN = /^[\w .,:;@/"'{}[\]=-]*$/;
/** Shorter words are base64 by chance too often, but for JSON: `e30` is an empty session. */
const LEAST = 8;
const SHORT = /^[eW]/;
/** Decimal or hex. */
const NUMBER = /^(?:\d+|[0-9a-f]+|[0-9A-F]+)$/;

/** A text in base64, taken apart. */
export interface Base64Text {
  /** What says that base64 follows; mostly ''. */
  readonly prefix: string;
  /** The letters of base64, without line breaks. */
  readonly letters: string;
  readonly bytes: Bytes;
}

/**
 * Base64 or base64url (RFC 4648) of what makes sense: a text, or a format that is known by its first bytes; of other
 * bytes only where padding or signs show that it is base64 at all. null: it is not, or as likely as not.
 */
export function readBase64(text: string): Base64Text | null {
  const [prefix = ''] = PREFIX.exec(text) ?? [];
  const isBroken = text.includes('\n') && LINES.test(text);
  const letters = isBroken ? text.replace(/\r?\n/g, '') : text.slice(prefix.length);
  const isShort = letters.length < LEAST;
  if (isShort ? !SHORT.test(letters) : NUMBER.test(letters)) return null;
  const bytes = fromBase64(letters);
  if (!bytes || (isShort && !isJson(textOf(bytes) ?? ''))) return null;
  const isOne = isTelling(bytes, letters) || (isMarked(letters) && bytes.length >= 12);
  return isOne ? { prefix, letters, bytes } : null;
}

function isJson(text: string): boolean {
  return /^[{[]/.test(text) && parseJson(text) !== undefined;
}

function isTelling(bytes: Bytes, letters: string): boolean {
  const text = textOf(bytes);
  // Words are base64 too, of letters and signs from anywhere.
  if (text !== null) return isMixed(letters) || isPlain(text) || isJson(text);
  return compressionOf(bytes) !== null || isMarshal(bytes) || isPickle(bytes) || isPhpBytes(bytes);
}

function isPlain(text: string): boolean {
  return PLAIN.test(text) && text.replace(/\W/g, '').length >= text.length * 0.7;
}

function isMixed(text: string): boolean {
  return /[a-z]/.test(text) && /[A-Z]/.test(text) && /[\d=]/.test(text);
}

function isMarked(text: string): boolean {
  return isMixed(text) && text.length % 4 === 0 && /[+/=]/.test(text);
}
