import type { Cookie } from '../cookie/cookie.ts';

/** A cookie's name and value; of one piece of a long value, those of the whole. */
export interface Whole {
  readonly name: string;
  readonly value: string;
  /** Cookies that the value is spread over. */
  readonly count: number;
}

/** `name.0`, `name.1` (Auth.js, Supabase), `name_0` (oauth2-proxy), `nameC1` (ASP.NET). */
const PIECE = /^(.+?)(?:([._])|(C))(\d{1,2})$/;
/** No one splits a value that would fit into one cookie. */
const LEAST_LENGTH = 1000;
const MOST_PIECES = 16;

function isDigit(letter: string | undefined): boolean {
  return letter !== undefined && letter >= '0' && letter <= '9';
}

/**
 * Puts together a value that was too long for one cookie. Every piece is then judged as the whole: taking one
 * away breaks it.
 */
export function joinPieces(cookie: Cookie, siblings: ReadonlyMap<string, Cookie>): Whole {
  const alone = { name: cookie.name, value: cookie.value, count: 1 };
  if (!isDigit(cookie.name.at(-1))) return alone;
  const [, base, separator = '', letter = ''] = PIECE.exec(cookie.name) ?? [];
  if (base === undefined) return alone;
  const first = letter === '' ? 0 : 1;
  // The first piece is as long as any other.
  const length = siblings.get(`${base}${separator}${letter}${first}`)?.value.length ?? 0;
  if (length * MOST_PIECES < LEAST_LENGTH) return alone;
  let value = '';
  let count = 0;
  for (; count < MOST_PIECES; count++) {
    const piece = siblings.get(`${base}${separator}${letter}${first + count}`);
    if (!piece) break;
    value += piece.value;
  }
  return count > 1 && value.length >= LEAST_LENGTH ? { name: base, value, count } : alone;
}
