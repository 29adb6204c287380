/** What should stand at the place where a text stops being JSON. */
export type Expected = 'value' | 'key' | 'colon' | 'comma' | 'string' | 'end';

/** Where a text stops being JSON (RFC 8259). */
export interface JsonFault {
  readonly expected: Expected;
  /** UTF-16 code units before it. */
  readonly at: number;
  /** From 1 on. */
  readonly line: number;
  readonly column: number;
}

const SPACE = /[ \t\n\r]*/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: those that JSON texts have to escape.
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const SCALAR = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/**
 * The first place at fault; null for JSON. Browsers word their own errors differently, and some of them without
 * the place.
 *
 *   jsonFault('{"a":}') → { expected: 'value', at: 5, line: 1, column: 6 }
 */
export function jsonFault(text: string): JsonFault | null {
  let at = 0;
  const take = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? '';
    at += found.length;
    return found !== '';
  };
  const takeLetter = (letter: string) => {
    const isThere = text[at] === letter;
    if (isThere) at++;
    return isThere;
  };
  const fault = (expected: Expected): JsonFault => {
    const before = text.slice(0, at).split('\n');
    return { expected, at, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  };
  /** The brackets that are open: a list of our own, since hostile texts nest deeper than calls can. */
  const open: ('{' | '[')[] = [];
  let wants: 'value' | 'key' | 'next' = 'value';
  let isFirst = false;
  for (;;) {
    take(SPACE);
    const bracket = open.at(-1);
    const close = bracket === '{' ? '}' : ']';
    if (wants === 'next') {
      if (!bracket) return at === text.length ? null : fault('end');
      if (takeLetter(close)) open.pop();
      else if (takeLetter(',')) wants = bracket === '{' ? 'key' : 'value';
      else return fault('comma');
      isFirst = false;
      continue;
    }
    if (isFirst && bracket && takeLetter(close)) {
      open.pop();
      wants = 'next';
      isFirst = false;
      continue;
    }
    isFirst = false;
    if (wants === 'key') {
      if (text[at] !== '"') return fault('key');
      if (!take(STRING)) return fault('string');
      take(SPACE);
      if (!takeLetter(':')) return fault('colon');
      wants = 'value';
    } else if (text[at] === '{' || text[at] === '[') {
      const letter = text[at] === '{' ? '{' : '[';
      at++;
      open.push(letter);
      isFirst = true;
      wants = letter === '{' ? 'key' : 'value';
    } else if (text[at] === '"') {
      if (!take(STRING)) return fault('string');
      wants = 'next';
    } else {
      if (!take(SCALAR)) return fault('value');
      wants = 'next';
    }
  }
}
