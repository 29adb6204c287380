import type { Part } from '../decoder.ts';
import { LIMITS } from '../limits.ts';

const SPACE = /\s*/y;
const STRING = /"[^"\\]*(?:\\.[^"\\]*)*"/y;
const SCALAR = /[^\s,\]}]+/y;

/**
 * The members of a JSON text, each with its place. The text has to be JSON: ask `parseJson` first. Keeps what
 * JSON.parse loses: the digits of long numbers, and keys that are there twice.
 */
export function jsonPart(text: string): Part {
  return new Scanner(text).value('data', 0, 0);
}

class Scanner {
  #at = 0;
  #left: number = LIMITS.nodes;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** `origin` is where the parent begins: spans count from there. */
  value(label: string, origin: number, depth: number): Part {
    this.#take(SPACE);
    this.#left--;
    const start = this.#at;
    const first = this.#text[start];
    if (first === '{' || first === '[') {
      const type = first === '{' ? 'object' : 'array';
      const isCut = depth >= LIMITS.depth || this.#left <= 0;
      // The whole text, spaces included, is the parent of the outermost members.
      const parts = isCut ? [] : this.#members(type, depth === 0 ? 0 : start, depth);
      if (isCut) this.#skip();
      const content = this.#text.slice(start, this.#at);
      const span = { start: start - origin, end: this.#at - origin };
      // A container that is not looked into has nothing to show but its text.
      return isCut && content.length > 2
        ? { label, content, span, type, parts, notes: ['cut'] }
        : { label, content, span, type, parts };
    }
    if (first === '"') {
      const token = this.#take(STRING);
      const span = { start: start + 1 - origin, end: this.#at - 1 - origin };
      return { label, content: readString(token), span };
    }
    const content = this.#take(SCALAR);
    const span = { start: start - origin, end: this.#at - origin };
    const type = content === 'null' ? 'null' : /^[tf]/.test(content) ? 'boolean' : 'number';
    return { label, content, span, type };
  }

  #members(type: 'object' | 'array', origin: number, depth: number): Part[] {
    const parts: Part[] = [];
    const close = type === 'object' ? '}' : ']';
    this.#at++;
    for (;;) {
      this.#take(SPACE);
      if (this.#text[this.#at] === close) break;
      let label = String(parts.length);
      if (type === 'object') {
        label = readString(this.#take(STRING));
        this.#take(SPACE);
        this.#at++;
      }
      parts.push(this.value(label, origin, depth + 1));
      this.#take(SPACE);
      if (this.#text[this.#at] !== ',') break;
      this.#at++;
      if (this.#left <= 0) {
        this.#skip();
        return parts;
      }
    }
    this.#at++;
    return parts;
  }

  /** Goes past the end of the container that it is in, or at the beginning of. */
  #skip(): void {
    let depth = /[{[]/.test(this.#text[this.#at] ?? '') ? 0 : 1;
    while (this.#at < this.#text.length) {
      const letter = this.#text[this.#at] ?? '';
      if (letter === '"') {
        this.#take(STRING);
        continue;
      }
      this.#at++;
      if (letter === '{' || letter === '[') depth++;
      else if (letter === '}' || letter === ']') depth--;
      if (depth === 0) return;
    }
  }

  #take(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0] ?? '';
    this.#at += found.length;
    return found;
  }
}

function readString(token: string): string {
  return token.includes('\\') ? String(JSON.parse(token)) : token.slice(1, -1);
}
