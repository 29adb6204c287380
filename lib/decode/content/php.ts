import { type Bytes, fromLatin1, latin1, textOf, utf8 } from '../bytes/text.ts';

const DEEPEST = 60;
const MOST = 5000;

/** Whether a text looks like PHP's serialize(). */
export function isPhp(text: string): boolean {
  const isBegun = /^(?:[abOCsEid]:-?\d[^;{]{0,80}|d:-?(?:INF|NAN)|N)[;{:]/.test(text);
  return isBegun && /[;}]$/.test(text);
}

/** The data in PHP's serialize(), as JSON; undefined when the text is not that from end to end. https://www.php.net/serialize */
export function readPhp(text: string): unknown {
  return readPhpBytes(utf8(text));
}

/** The same in bytes that are no text, such as those of objects with private members. */
export function readPhpBytes(bytes: Bytes): unknown {
  if (!VALUE.test(latin1(bytes.subarray(0, 2)))) return undefined;
  try {
    const reader = new PhpReader(bytes);
    const value = reader.value(0);
    return reader.isAtEnd ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Whether bytes are serialized data or a session of PHP. */
export function isPhpBytes(bytes: Bytes): boolean {
  return readPhpSession(bytes) !== undefined || readPhpBytes(bytes) !== undefined;
}

/** PHP allows neither bar nor exclamation mark in a name. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: no name has them, and the bytes above U+007F are letters of UTF-8.
const NAME = /^[^|!\0-\x1f]{1,60}\|/;
/** How a serialized value begins. */
const VALUE = /^(?:[abdirsCEOR]:|N;)/;

/**
 * The variables of a session as PHP's handlers write them, again and again: `name|` and serialized (`php`), or the
 * length of the name, the name and serialized (`php_binary`).
 */
export function readPhpSession(bytes: Bytes): Readonly<Record<string, unknown>> | undefined {
  const [first = 0] = bytes;
  const head = latin1(bytes.subarray(0, 256));
  const [name = ''] = NAME.exec(head) ?? [];
  const isPlain = name !== '' && VALUE.test(head.slice(name.length));
  const isBinary = first > 0 && first < 128 && VALUE.test(head.slice(1 + first));
  if (!isPlain && !isBinary) return undefined;
  try {
    return Object.fromEntries(new PhpReader(bytes).variables(!isPlain));
  } catch {
    return undefined;
  }
}

/** Lengths count bytes: the text is read in UTF-8, one character for each byte. */
class PhpReader {
  readonly #text: string;
  readonly #bytes: Bytes;
  #at = 0;
  #left = MOST;

  constructor(bytes: Bytes) {
    this.#bytes = bytes;
    this.#text = latin1(bytes);
  }

  get isAtEnd(): boolean {
    return this.#at === this.#text.length;
  }

  variables(isBinary: boolean): [string, unknown][] {
    const found: [string, unknown][] = [];
    while (!this.isAtEnd) {
      const name = isBinary ? this.#take(this.#length()) : this.#until('|');
      found.push([name, this.value(0)]);
    }
    return found;
  }

  #length(): number {
    this.#at++;
    return this.#bytes[this.#at - 1] ?? 0;
  }

  value(depth: number): unknown {
    if (depth > DEEPEST || this.#left-- <= 0) throw new RangeError('too much');
    const type = this.#text[this.#at] ?? '';
    this.#at++;
    if (type === 'N') return this.#expect(';', null);
    this.#expect(':', null);
    switch (type) {
      case 'b':
        return this.#until(';') === '1';
      case 'i':
        return this.#whole(this.#until(';'));
      case 'd':
        return this.#float(this.#until(';'));
      case 'r':
      case 'R':
        this.#until(';');
        return null;
      case 's':
        return this.#expect(';', this.#string());
      case 'E':
        return this.#expect(';', this.#string());
      case 'a':
        return this.#members(null, depth);
      case 'O':
        return this.#members(this.#expect(':', this.#string()), depth);
      case 'C':
        return this.#custom();
      default:
        throw new RangeError('unknown type');
    }
  }

  #members(name: string | null, depth: number): unknown {
    const count = this.#number(this.#until(':'));
    this.#expect('{', null);
    const entries: [string, unknown][] = [];
    for (let index = 0; index < count; index++) {
      // Private and protected properties have their class between two zeros before them.
      const key = String(this.value(depth + 1));
      const bare = key.replace(/^\0[^\0]*\0/, '');
      const shown = bare === key ? key : (textOf(fromLatin1(bare)) ?? bare);
      entries.push([shown, this.value(depth + 1)]);
    }
    this.#expect('}', null);
    if (name !== null) return Object.fromEntries([['^class', name], ...entries]);
    const isList = entries.every(([key], index) => key === String(index)) && entries.length > 0;
    return isList ? entries.map(([, value]) => value) : Object.fromEntries(entries);
  }

  #custom(): unknown {
    const name = this.#expect(':', this.#string());
    const length = this.#number(this.#until(':'));
    this.#expect('{', null);
    const content = this.#take(length);
    this.#expect('}', null);
    return Object.fromEntries([
      ['^class', name],
      ['content', content],
    ]);
  }

  #string(): string {
    const length = this.#number(this.#until(':'));
    this.#expect('"', null);
    return this.#expect('"', this.#take(length));
  }

  #take(length: number): string {
    if (this.#at + length > this.#bytes.length) throw new RangeError('ends early');
    this.#at += length;
    const bytes = this.#bytes.slice(this.#at - length, this.#at);
    return textOf(bytes) ?? latin1(bytes);
  }

  #until(end: string): string {
    const at = this.#text.indexOf(end, this.#at);
    if (at < 0) throw new RangeError('ends early');
    const text = this.#text.slice(this.#at, at);
    this.#at = at + 1;
    return textOf(fromLatin1(text)) ?? text;
  }

  #expect<T>(letter: string, value: T): T {
    if (this.#text[this.#at] !== letter) throw new RangeError('something else');
    this.#at++;
    return value;
  }

  #number(text: string): number {
    if (!/^-?\d{1,19}$/.test(text)) throw new RangeError('no number');
    return Number(text);
  }

  #whole(text: string): number | bigint {
    const number = this.#number(text);
    return Number.isSafeInteger(number) ? number : BigInt(text);
  }

  #float(text: string): number | string {
    const value = Number(text);
    return Number.isFinite(value) ? value : text;
  }
}
