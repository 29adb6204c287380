const BASE64 = /^[A-Za-z0-9+/_-]+={0,2}$/;

/** Base64 without the signs that fill it up. */
export function withoutPadding(text: string): string {
  return text.includes('=') ? text.replaceAll('=', '') : text;
}

/** A text in base64 without the signs at its end that fill it up; null when it is in no base64. */
function bareBase64(text: string): string | null {
  if (!BASE64.test(text)) return null;
  const bare = text.endsWith('=') ? text.slice(0, text.indexOf('=')) : text;
  // No text of bytes leaves a single letter over.
  return bare.length % 4 === 1 ? null : bare;
}

/** How many bytes a text is the base64 of; null when it is none. */
export function decodedLength(text: string): number | null {
  const bare = bareBase64(text);
  return bare === null ? null : Math.floor(bare.length * 0.75);
}

function decode(text: string): string | null {
  const bare = bareBase64(text);
  return bare === null ? null : atob(bare.replaceAll('-', '+').replaceAll('_', '/'));
}

/** One format after the other looks into a value: the last is remembered where that costs less than to decode it. */
const LEAST_REMEMBERED = 32;
let lastText = '';
let lastBytes: string | null = null;

/** The bytes that base64 or base64url (RFC 4648 sections 4 and 5) stands for, one character each; null when it is neither. */
export function decodeBase64(text: string): string | null {
  if (text.length < LEAST_REMEMBERED) return decode(text);
  if (text !== lastText) {
    lastText = text;
    lastBytes = decode(text);
  }
  return lastBytes;
}

/** How JSON begins, as far as it takes to tell what only looks like it: a text that has to be parsed to the end is dear. */
const BEGINNING = /^\s*(?:\{\s*["}]|\[\s*["{[\]\dtfn-])/;

/** The object or array that a text is the JSON of; null when it is not. */
export function readJson(text: string): object | null {
  if (!BEGINNING.test(text)) return null;
  const bare = text.trim();
  if (!bare.endsWith(bare.startsWith('{') ? '}' : ']')) return null;
  try {
    const parsed: unknown = JSON.parse(bare);
    return typeof parsed === 'object' ? parsed : null;
  } catch {
    return null;
  }
}
