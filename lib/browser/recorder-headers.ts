import type { WebRequest } from 'webextension-polyfill';
import { isTelling } from '../session/server-software.ts';

/** The headers that matter, from those of a response. */
export interface ResponseFacts {
  readonly setCookie: readonly string[];
  /** Milliseconds since 1970. */
  readonly date: number | null;
  /** Header lines that tell of the server's framework, such as `x-powered-by: Express`. */
  readonly software: readonly string[];
}

/** What of a header that speaks of software is kept: products and versions are short. */
const LONGEST_SOFTWARE = 200;

/**
 * Picks out Set-Cookie, Date and what tells of the server's framework. Chromium gives each header as text where it is
 * UTF-8, else as bytes. Firefox gives every header with one character for each byte, and several Set-Cookie headers as
 * one, with line feeds in between, which no header can contain.
 */
export function responseFacts(
  headers: WebRequest.HttpHeaders | undefined,
  isByteText: boolean,
): ResponseFacts {
  const setCookie: string[] = [];
  const software: string[] = [];
  let date: number | null = null;
  for (const header of headers ?? []) {
    const name = header.name.toLowerCase();
    if (name === 'set-cookie') setCookie.push(...textOf(header, isByteText).split('\n'));
    if (name === 'date') date = dateOf(header.value ?? '');
    if (name === 'server' || name.startsWith('x-')) {
      const line = `${name}: ${header.value ?? ''}`.slice(0, LONGEST_SOFTWARE);
      if (isTelling(line)) software.push(line);
    }
  }
  return { setCookie, date, software };
}

function dateOf(text: string): number | null {
  const time = Date.parse(text);
  return Number.isNaN(time) ? null : time;
}

function textOf(
  { value, binaryValue }: WebRequest.HttpHeadersItemType,
  isByteText: boolean,
): string {
  if (value === undefined)
    return (binaryValue ?? []).map((byte) => String.fromCharCode(byte)).join('');
  return isByteText ? decoded(value) : value;
}

/** Reads text of one character for each byte as UTF-8; leaves it where it is none. */
function decoded(text: string): string {
  const codes = Array.from(text, (character) => character.charCodeAt(0));
  if (codes.every((code) => code < 0x80) || codes.some((code) => code > 0xff)) return text;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
      Uint8Array.from(codes),
    );
  } catch {
    return text;
  }
}
