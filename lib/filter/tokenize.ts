import type { Span } from './span.ts';

/** What is looked for: words, text in quotes (taken as it stands), or a regular expression. */
export type TokenValue =
  | { readonly kind: 'text'; readonly text: string; readonly quoted: boolean }
  | { readonly kind: 'regex'; readonly source: string; readonly flags: string };

/** One term as it is written: `-name:/^sess/i`. */
export interface Token {
  readonly span: Span;
  readonly negated: boolean;
  /** The filter's name in lower case, without its colon; null for plain words. */
  readonly key: string | null;
  readonly value: TokenValue;
}

const KEY = /^([a-z][a-z-]*):(?!\/\/)/i;
const REGEX = /^\/(.+)\/([dgimsuvy]*)$/;
const QUOTED = /^"([^"\\]*(?:\\[\s\S][^"\\]*)*)(?:"|\\?$)/;

/**
 * Cuts a filter into terms. Every character that is not a space belongs to exactly one. A term is
 *
 *     ['-'] [key ':'] ( '"' text '"' | '/' regex '/' flags | word )
 *
 * In quotes `\"` and `\\` stand for `"` and `\`; a missing closing quote is taken to stand at the end. A regular
 * expression needs a key and holds no space (`\s`). A pasted URL is a word, not a filter called `https`.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let start = skipSpace(text, 0);
  while (start < text.length) {
    const token = readToken(text, start);
    tokens.push(token);
    start = skipSpace(text, token.span.end);
  }
  return tokens;
}

function readToken(text: string, start: number): Token {
  let at = start;
  const negated = text[at] === '-' && /\S/.test(text[at + 1] ?? '');
  if (negated) at++;
  const key = KEY.exec(text.slice(at))?.[1]?.toLowerCase() ?? null;
  if (key !== null) at += key.length + 1;
  const { value, length } = readValue(text.slice(at), key !== null);
  return { span: { start, end: at + length }, negated, key, value };
}

function readValue(rest: string, hasKey: boolean): { value: TokenValue; length: number } {
  const quoted = QUOTED.exec(rest);
  if (quoted) {
    const text = (quoted[1] ?? '').replace(/\\(["\\])/g, '$1');
    return { value: { kind: 'text', text, quoted: true }, length: quoted[0].length };
  }
  const [word = ''] = /^\S*/.exec(rest) ?? [];
  const [, source, flags = ''] = (hasKey && REGEX.exec(word)) || [];
  if (source !== undefined) {
    return { value: { kind: 'regex', source, flags }, length: word.length };
  }
  return { value: { kind: 'text', text: word, quoted: false }, length: word.length };
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text[at] ?? '')) at++;
  return at;
}
