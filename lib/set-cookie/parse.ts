import type { Span } from './verdict.ts';

/** A piece of a header: what it says, and where it stands. */
export interface Part {
  readonly text: string;
  readonly span: Span;
}

/** One attribute of a Set-Cookie header; its value is empty where there is no `=`. */
export interface Attribute {
  /** The name in lower case: attribute names know no case. */
  readonly key: string;
  readonly name: Part;
  readonly value: Part;
  /** Name, `=` and value. */
  readonly span: Span;
}

/** A Set-Cookie header taken apart, before any rule is applied to it. */
export interface ParsedHeader {
  /** Where the header ends: its length, or the first character that ends a header. */
  readonly end: number;
  readonly name: Part;
  readonly value: Part;
  /** Whether there is no `=` before the first `;`, so that name and value cannot be told apart; it stands in `value`. */
  readonly bare: boolean;
  /** In the order of the header, repeated and unknown ones included. */
  readonly attributes: readonly Attribute[];
}

/** What ends a header unless a profile says otherwise. */
const LINE_END = /\n/;

/**
 * Takes a Set-Cookie header apart (RFC 6265bis section 5.6), keeping the positions of all parts in UTF-16 units.
 * Everything from the first match of `lineEnd` on is left out. Never throws; linear in the header's length.
 */
export function parseSetCookie(header: string, lineEnd: RegExp = LINE_END): ParsedHeader {
  const found = header.search(lineEnd);
  const end = found === -1 ? header.length : found;
  const firstEnd = pieceEnd(header, 0, end);
  const pair = readPair(header, 0, firstEnd);
  const attributes: Attribute[] = [];
  for (let start = firstEnd + 1; start <= end; ) {
    const stop = pieceEnd(header, start, end);
    const { name, value, hasEquals } = readPair(header, start, stop);
    if (hasEquals || name.text !== '') {
      const span = { start: name.span.start, end: value.span.end };
      attributes.push({ key: name.text.toLowerCase(), name, value, span });
    }
    start = stop + 1;
  }
  const { name, value, hasEquals } = pair;
  return hasEquals
    ? { end, name, value, bare: false, attributes }
    : { end, name: value, value: name, bare: true, attributes };
}

/** Writes a parsed header again; parsed once more, it has the same parts. */
export function writeSetCookie({ name, value, bare, attributes }: ParsedHeader): string {
  const first = bare ? value.text : `${name.text}=${value.text}`;
  return [first, ...attributes.map((each) => `${each.name.text}=${each.value.text}`)].join('; ');
}

/** The last attribute of each name: it alone counts, even where its value is no good (section 5.7). */
export function lastByKey(attributes: readonly Attribute[]): ReadonlyMap<string, Attribute> {
  const last = new Map<string, Attribute>();
  for (const each of attributes) last.set(each.key, each);
  return last;
}

function pieceEnd(header: string, start: number, end: number): number {
  const found = header.indexOf(';', start);
  return found === -1 || found > end ? end : found;
}

function readPair(header: string, start: number, end: number) {
  const piece = header.slice(start, end);
  const equals = piece.indexOf('=');
  if (equals === -1) {
    const name = trim(header, start, end);
    const { end: at } = name.span;
    return { name, value: { text: '', span: { start: at, end: at } }, hasEquals: false };
  }
  const name = trim(header, start, start + equals);
  return { name, value: trim(header, start + equals + 1, end), hasEquals: true };
}

/** Without the spaces and tabs at both ends, and no other kind of space. */
function trim(header: string, from: number, to: number): Part {
  let start = from;
  let end = to;
  while (start < end && isBlank(header[start])) start += 1;
  while (end > start && isBlank(header[end - 1])) end -= 1;
  return { text: header.slice(start, end), span: { start, end } };
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t';
}
