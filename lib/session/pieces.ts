import type { Cookie } from '../cookie/cookie.ts';

/** A long value that is spread over cookies, put together. */
export interface Whole {
  readonly name: string;
  readonly value: string;
  /** Cookies that the value is spread over. */
  readonly count: number;
}

/** `name.0`, `name.1` (Auth.js, Supabase), `name_0` (oauth2-proxy), `nameC1` (ASP.NET): what the first number is. */
const FIRST: Readonly<Record<string, number>> = { '.': 0, _: 0, C: 1 };
/** No one splits a value that would fit into one cookie. */
const LEAST_LENGTH = 1000;
const MOST_PIECES = 16;

/** Whether the letter at `at` is a digit. */
function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** Pieces of a long value and signatures beside it: `name.0`, `name_1`, `nameC2`, `name.sig`. */
const PIECE = /(?:[._]\d{1,2}|C\d{1,2}|\.sig)$/;

/** The name that a piece of a value, or a signature, belongs to. */
export function wholeName(name: string): string {
  return name.replace(PIECE, '');
}

/** Whether a name may be that of a piece: it ends in a number. */
export function mayBePiece(name: string): boolean {
  return isDigit(name, name.length - 1);
}

/**
 * Puts together a value that was too long for one cookie; null where the cookie is no piece of one. Every piece is then
 * judged as the whole: taking one away breaks it.
 */
export function joinPieces(name: string, siblings: ReadonlyMap<string, Cookie>): Whole | null {
  if (!mayBePiece(name)) return null;
  const end = isDigit(name, name.length - 2) ? -2 : -1;
  const first = FIRST[name.at(end - 1) ?? ''];
  const stem = name.slice(0, end);
  if (first === undefined || stem.length === 1) return null;
  // The first piece is as long as any other.
  const length = siblings.get(`${stem}${first}`)?.value.length ?? 0;
  if (length * MOST_PIECES < LEAST_LENGTH) return null;
  let value = '';
  let count = 0;
  for (; count < MOST_PIECES; count++) {
    const piece = siblings.get(`${stem}${first + count}`);
    if (!piece) break;
    value += piece.value;
  }
  return count > 1 && value.length >= LEAST_LENGTH
    ? { name: stem.slice(0, -1), value, count }
    : null;
}
