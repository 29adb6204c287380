import type { Cookie } from './cookie.ts';

const encoder = new TextEncoder();

/** Bytes of a string in UTF-8. */
export function byteLength(text: string): number {
  return encoder.encode(text).length;
}

/** Bytes of name and value together, the figure that RFC 6265bis section 5.6 limits to 4,096. */
export function cookieSize(cookie: Pick<Cookie, 'name' | 'value'>): number {
  return byteLength(cookie.name) + byteLength(cookie.value);
}
