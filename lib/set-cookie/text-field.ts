import type { Cookie } from '../cookie/cookie.ts';
import type { Issue, Rule } from './rule.ts';

/** The fields that hold free text, which a Set-Cookie header carries between its own `=`, `;` and line end. */
export type TextField = 'name' | 'value' | 'path';

const TEXT_FIELDS: readonly TextField[] = ['name', 'value', 'path'];

/** The code of an issue for each field: the sentences differ, and none is put together from parts. */
type Codes = Readonly<Record<TextField, string>>;

/**
 * A rule that refuses certain characters in name, value and path, mended by a replacement for each of them.
 * The spaces and tabs around a text are left to the rule that reports those.
 */
export function textRule(codes: Codes, refused: RegExp, replacement: string): Rule {
  const all = new RegExp(refused, `${refused.flags}g`);
  return (cookie) => TEXT_FIELDS.flatMap((field) => check(cookie, field));

  function check(cookie: Cookie, field: TextField): Issue[] {
    const [found] = trimWhitespace(cookie[field]).match(refused) ?? [];
    if (found === undefined) return [];
    return [
      {
        code: codes[field],
        severity: 'reject',
        field,
        params: [characterName(found)],
        mend: { [field]: cookie[field].replace(all, replacement) },
      },
    ];
  }
}

/** Without the spaces and tabs at either end: WSP of RFC 6265bis section 5.6, no other kind of space. */
export function trimWhitespace(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isWhitespace(text[start])) start++;
  while (end > start && isWhitespace(text[end - 1])) end--;
  return text.slice(start, end);
}

function isWhitespace(character: string | undefined): boolean {
  return character === ' ' || character === '\t';
}

const ABBREVIATIONS: Readonly<Record<string, string>> = {
  '\0': 'NUL',
  '\t': 'TAB',
  '\n': 'LF',
  '\r': 'CR',
  '\x7f': 'DEL',
};

/** A character in a form that can be read: itself when it is visible, else `U+0009 TAB`. */
export function characterName(character: string): string {
  if (character > ' ' && character < '\x7f') return character;
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  const abbreviation = ABBREVIATIONS[character];
  return abbreviation === undefined ? `U+${code}` : `U+${code} ${abbreviation}`;
}
