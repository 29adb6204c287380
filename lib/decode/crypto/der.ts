import { type Bytes, concat } from '../bytes/text.ts';

/** One element of DER (ITU-T X.690): its tag, its content, and itself as a whole. */
export interface Element {
  readonly tag: number;
  readonly content: Bytes;
  readonly whole: Bytes;
}

/** The elements that follow each other in some bytes, up to the first broken one. */
export function elementsOf(bytes: Bytes): Element[] {
  const elements: Element[] = [];
  let at = 0;
  while (at + 2 <= bytes.length) {
    const start = at;
    const tag = bytes[at] ?? 0;
    let length = bytes[at + 1] ?? 0;
    at += 2;
    if (length > 0x80) {
      const count = length & 0x7f;
      length = bytes.subarray(at, at + count).reduce((sum, byte) => sum * 256 + byte, 0);
      at += count;
    }
    if (at + length > bytes.length) break;
    elements.push({
      tag,
      content: bytes.slice(at, at + length),
      whole: bytes.slice(start, at + length),
    });
    at += length;
  }
  return elements;
}

export const SEQUENCE = 0x30;

/** What is in the sequence that some bytes are; empty for anything else. */
export function fieldsOf(bytes: Bytes): Element[] {
  const outer = elementsOf(bytes)[0];
  return outer?.tag === SEQUENCE ? elementsOf(outer.content) : [];
}

/** An element of DER with some content. */
export function element(tag: number, ...content: readonly Bytes[]): Bytes {
  const inner = concat(...content);
  const { length } = inner;
  const header =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return concat(Uint8Array.from([tag, ...header]), inner);
}
