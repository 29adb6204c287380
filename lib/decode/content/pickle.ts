import { toHex } from '../bytes/hex.ts';
import { anyText, type Bytes, latin1, textOf } from '../bytes/text.ts';
import { Allowance } from './allowance.ts';
import { whole, wholeOf } from './whole.ts';

const LONGEST_RUN = 20_000;
const MARK = Symbol('mark');

/** Whether bytes begin as a pickle of protocol 2 or later does. */
export function isPickle(bytes: Bytes): boolean {
  const [first, version = 0] = bytes;
  return first === 0x80 && version >= 2 && version <= 5 && bytes.at(-1) === 0x2e;
}

/**
 * The data in a Python pickle (protocols 2 to 5), as JSON: dicts, lists, tuples, texts, bytes as hex. Runs nothing:
 * an object shows as the text `<module.name>`. undefined for what it cannot follow.
 * https://docs.python.org/3/library/pickletools.html
 */
export function readPickle(bytes: Bytes): unknown {
  try {
    return new Machine(bytes).run();
  } catch {
    return undefined;
  }
}

class Machine {
  readonly #bytes: Bytes;
  readonly #view: DataView;
  readonly #stack: unknown[] = [];
  readonly #memo = new Map<number, unknown>();
  #at = 0;

  constructor(bytes: Bytes) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  run(): unknown {
    for (let count = 0; count < LONGEST_RUN; count++) {
      const code = this.#view.getUint8(this.#at++);
      if (code === 0x2e) return settled(this.#stack.pop());
      const step = STEPS[String.fromCharCode(code)];
      if (!step) throw new RangeError('unknown opcode');
      step(this);
    }
    throw new RangeError('too long');
  }

  take(length: number): Bytes {
    if (length < 0 || this.#at + length > this.#bytes.length) throw new RangeError('ends early');
    this.#at += length;
    return this.#bytes.slice(this.#at - length, this.#at);
  }

  number(size: 1 | 2 | 4 | 8): number {
    const at = this.#at;
    this.#at += size;
    if (size === 1) return this.#view.getUint8(at);
    if (size === 2) return this.#view.getUint16(at, true);
    if (size === 4) return this.#view.getUint32(at, true);
    return Number(this.#view.getBigUint64(at, true));
  }

  signed(): number {
    this.#at += 4;
    return this.#view.getInt32(this.#at - 4, true);
  }

  double(): number {
    this.#at += 8;
    return this.#view.getFloat64(this.#at - 8);
  }

  line(): string {
    const end = this.#bytes.indexOf(0x0a, this.#at);
    const text = anyText(this.take(end - this.#at));
    this.#at++;
    return text;
  }

  push(value: unknown): void {
    this.#stack.push(value);
  }

  pop(): unknown {
    if (this.#stack.length === 0) throw new RangeError('nothing there');
    return this.#stack.pop();
  }

  top(): unknown {
    return this.#stack.at(-1);
  }

  popToMark(): unknown[] {
    const mark = this.#stack.lastIndexOf(MARK);
    if (mark < 0) throw new RangeError('no mark');
    return this.#stack.splice(mark).slice(1);
  }

  put(index: number): void {
    this.#memo.set(index, this.top());
  }

  memoize(): void {
    this.put(this.#memo.size);
  }

  get(index: number): void {
    this.push(this.#memo.get(index));
  }
}

/** Little-endian two's complement of any length. */
function long(bytes: Bytes): number | bigint {
  return whole(BigInt.asIntN(bytes.length * 8, wholeOf(bytes)));
}

function fill(machine: Machine, pairs: readonly unknown[]): void {
  const target = machine.top();
  if (!(target instanceof Map)) return;
  for (let at = 0; at + 1 < pairs.length; at += 2) target.set(pairs[at], pairs[at + 1]);
}

function append(machine: Machine, items: readonly unknown[]): void {
  const target = machine.top();
  if (Array.isArray(target)) for (const item of items) target.push(item);
}

function pair(machine: Machine): unknown[] {
  const value = machine.pop();
  return [machine.pop(), value];
}

function binary(bytes: Bytes): string {
  return textOf(bytes) ?? toHex(bytes);
}

function tuple(machine: Machine, length: number): void {
  const items = Array.from({ length }, () => machine.pop());
  machine.push(items.reverse());
}

/** An object and what it was made of: `<name>` for a class, `{"<name>": […]}` for a call. */
function call(machine: Machine): void {
  const given = machine.pop();
  machine.push(new Map([[machine.pop(), given]]));
}

const STEPS: Readonly<Record<string, (machine: Machine) => void>> = {
  '\x80': (m) => m.number(1),
  '\x95': (m) => m.number(8),
  '(': (m) => m.push(MARK),
  N: (m) => m.push(null),
  '\x88': (m) => m.push(true),
  '\x89': (m) => m.push(false),
  J: (m) => m.push(m.signed()),
  K: (m) => m.push(m.number(1)),
  M: (m) => m.push(m.number(2)),
  '\x8a': (m) => m.push(long(m.take(m.number(1)))),
  G: (m) => m.push(m.double()),
  X: (m) => m.push(anyText(m.take(m.number(4)))),
  '\x8c': (m) => m.push(anyText(m.take(m.number(1)))),
  '\x8d': (m) => m.push(anyText(m.take(m.number(8)))),
  U: (m) => m.push(latin1(m.take(m.number(1)))),
  T: (m) => m.push(latin1(m.take(m.number(4)))),
  C: (m) => m.push(binary(m.take(m.number(1)))),
  B: (m) => m.push(binary(m.take(m.number(4)))),
  '}': (m) => m.push(new Map()),
  ']': (m) => m.push([]),
  ')': (m) => m.push([]),
  '\x8f': (m) => m.push([]),
  d: (m) => {
    const items = m.popToMark();
    m.push(new Map());
    fill(m, items);
  },
  l: (m) => m.push(m.popToMark()),
  t: (m) => m.push(m.popToMark()),
  '\x85': (m) => tuple(m, 1),
  '\x86': (m) => tuple(m, 2),
  '\x87': (m) => tuple(m, 3),
  s: (m) => fill(m, pair(m)),
  u: (m) => fill(m, m.popToMark()),
  a: (m) => append(m, [m.pop()]),
  e: (m) => append(m, m.popToMark()),
  '\x90': (m) => append(m, m.popToMark()),
  '\x94': (m) => m.memoize(),
  q: (m) => m.put(m.number(1)),
  r: (m) => m.put(m.number(4)),
  h: (m) => m.get(m.number(1)),
  j: (m) => m.get(m.number(4)),
  '0': (m) => void m.pop(),
  c: (m) => m.push(`<${m.line()}.${m.line()}>`),
  '\x93': (m) => {
    const name = m.pop();
    m.push(`<${String(m.pop())}.${String(name)}>`);
  },
  R: call,
  '\x81': call,
  // The state of an object is not shown.
  b: (m) => void m.pop(),
};

const DEEPEST = 60;

/** Plain data; what refers to itself is cut where it gets too deep. Throws where there is too much. */
function settled(value: unknown, depth = 0, allowance = new Allowance()): unknown {
  if (depth > DEEPEST) return null;
  allowance.take({ values: 1, letters: typeof value === 'string' ? value.length : 0 });
  if (value instanceof Map) {
    return Object.fromEntries(
      [...value].map(([key, each]) => [
        String(settled(key, depth + 1, allowance)),
        settled(each, depth + 1, allowance),
      ]),
    );
  }
  if (Array.isArray(value)) return value.map((each) => settled(each, depth + 1, allowance));
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : (value ?? null);
}
