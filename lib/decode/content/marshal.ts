import { type Bytes, latin1, textOf } from '../bytes/text.ts';
import { Allowance, type Cost } from './allowance.ts';
import { whole, wholeOf } from './whole.ts';

const DEEPEST = 60;

/** Whether bytes begin as Ruby's Marshal does: version 4.8. */
export function isMarshal(bytes: Bytes): boolean {
  return bytes[0] === 4 && bytes[1] === 8 && bytes.length > 2;
}

/**
 * The data in Ruby's Marshal, as JSON: symbols become texts, an object a map of its variables with its class under
 * `^class`. Runs nothing. undefined for what it cannot follow.
 * https://docs.ruby-lang.org/en/master/marshal_rdoc.html
 */
export function readMarshal(bytes: Bytes): unknown {
  try {
    return new MarshalReader(bytes).value(0);
  } catch {
    return undefined;
  }
}

/** An object that may be referred to. */
interface Known {
  readonly value: unknown;
  readonly cost: Cost;
}

/** A container that is not finished, which only what is in it refers to. */
const UNFINISHED: Known = { value: null, cost: { values: 0, letters: 0 } };

class MarshalReader {
  readonly #bytes: Bytes;
  readonly #symbols: string[] = [];
  readonly #objects: Known[] = [];
  readonly #allowance = new Allowance();
  #at = 2;

  constructor(bytes: Bytes) {
    this.#bytes = bytes;
  }

  value(depth: number): unknown {
    if (depth > DEEPEST) throw new RangeError('too much');
    this.#allowance.take({ values: 1, letters: 0 });
    const type = String.fromCharCode(this.#byte());
    const read = READERS[type];
    if (!read) throw new RangeError('unknown type');
    return read(this, depth + 1);
  }

  #byte(): number {
    const byte = this.#bytes[this.#at++];
    if (byte === undefined) throw new RangeError('ends early');
    return byte;
  }

  /** Small numbers in one byte, others with the number of their bytes before them. */
  long(): number {
    const first = (this.#byte() << 24) >> 24;
    if (first === 0) return 0;
    if (first > 4) return first - 5;
    if (first < -4) return first + 5;
    let value = first > 0 ? 0 : -1;
    for (let index = 0; index < Math.abs(first); index++) {
      const unit = 256 ** index;
      value += this.#byte() * unit - (first > 0 ? 0 : 255 * unit);
    }
    return value;
  }

  take(length: number): Bytes {
    if (length < 0 || this.#at + length > this.#bytes.length) throw new RangeError('ends early');
    this.#at += length;
    return this.#bytes.slice(this.#at - length, this.#at);
  }

  text(): string {
    const bytes = this.take(this.long());
    this.#allowance.take({ values: 0, letters: bytes.length });
    return textOf(bytes) ?? latin1(bytes);
  }

  sign(): bigint {
    return this.#byte() === 0x2d ? -1n : 1n;
  }

  symbol(): string {
    const text = this.text();
    this.#symbols.push(text);
    return text;
  }

  symbolAt(): string {
    const symbol = this.#symbols[this.long()] ?? '';
    this.#allowance.take({ values: 0, letters: symbol.length });
    return symbol;
  }

  /** Objects are counted in the order in which they begin: before their content is read. */
  keep<T>(read: () => T): T {
    const index = this.#objects.push(UNFINISHED) - 1;
    const before = this.#allowance.left;
    const value = read();
    this.#objects[index] = { value, cost: this.#allowance.since(before) };
    return value;
  }

  objectAt(): unknown {
    const known = this.#objects[this.long()] ?? UNFINISHED;
    this.#allowance.take(known.cost);
    return known.value;
  }

  pairs(depth: number): [string, unknown][] {
    const count = this.long();
    const pairs: [string, unknown][] = [];
    for (let index = 0; index < count; index++) {
      pairs.push([String(this.value(depth)), this.value(depth)]);
    }
    return pairs;
  }

  list(depth: number): unknown[] {
    const count = this.long();
    const items: unknown[] = [];
    for (let index = 0; index < count; index++) items.push(this.value(depth));
    return items;
  }
}

type Reader = (reader: MarshalReader, depth: number) => unknown;

const float = (text: string) => (Number.isFinite(Number(text)) ? Number(text) : text);
const object = (reader: MarshalReader, depth: number) => {
  const name = String(reader.value(depth));
  return Object.fromEntries([['^class', name], ...reader.pairs(depth)]);
};
const hash = (reader: MarshalReader, depth: number) => Object.fromEntries(reader.pairs(depth));

function kept(read: Reader): Reader {
  return (reader, depth) => reader.keep(() => read(reader, depth));
}

const READERS: Readonly<Record<string, Reader>> = {
  '0': () => null,
  T: () => true,
  F: () => false,
  i: (reader) => reader.long(),
  f: kept((reader) => float(reader.text())),
  l: kept((reader) => {
    const sign = reader.sign();
    return whole(sign * wholeOf(reader.take(reader.long() * 2)));
  }),
  ':': (reader) => reader.symbol(),
  ';': (reader) => reader.symbolAt(),
  '"': kept((reader) => reader.text()),
  '/': kept((reader) => {
    const source = reader.text();
    reader.take(1);
    return source;
  }),
  '@': (reader) => reader.objectAt(),
  // A text with its encoding, which is UTF-8 or a part of it.
  I: (reader, depth) => {
    const value = reader.value(depth);
    reader.pairs(depth);
    return value;
  },
  '[': kept((reader, depth) => reader.list(depth)),
  '{': kept(hash),
  '}': kept((reader, depth) => {
    const data = hash(reader, depth);
    reader.value(depth);
    return data;
  }),
  // A hash or array of a class of its own (HashWithIndifferentAccess), and what is extended by a module.
  C: (reader, depth) => {
    reader.value(depth);
    return reader.value(depth);
  },
  e: (reader, depth) => {
    reader.value(depth);
    return reader.value(depth);
  },
  c: kept((reader) => reader.text()),
  m: kept((reader) => reader.text()),
  o: kept(object),
  S: kept(object),
  // Objects that say themselves how they are written: Time and the like.
  U: kept((reader, depth) => {
    reader.value(depth);
    return reader.value(depth);
  }),
  u: (reader, depth) => {
    const name = String(reader.value(depth));
    reader.take(reader.long());
    return reader.keep(() => `<${name}>`);
  },
};
