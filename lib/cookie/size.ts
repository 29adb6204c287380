import type { Cookie } from './cookie.ts';

const encoder = new TextEncoder();

/** One byte a letter: most cookies are made of nothing else, and need not be encoded to be measured. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: every character of ASCII is meant
const ASCII = /^[\x00-\x7f]*$/;

/** Bytes of a string in UTF-8. */
export function byteLength(text: string): number {
  return ASCII.test(text) ? text.length : encoder.encode(text).length;
}

/** Bytes of name and value together, the figure that RFC 6265bis section 5.6 limits to 4,096. */
export function cookieSize(cookie: Pick<Cookie, 'name' | 'value'>): number {
  return byteLength(cookie.name) + byteLength(cookie.value);
}
