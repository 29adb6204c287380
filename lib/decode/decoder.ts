import type { Bytes } from './bytes/text.ts';
import type { Keyed } from './keyed.ts';
import type { NodeNote, NodeType, Span } from './node.ts';

/** A part that a decoder found; what it holds in turn is for the other decoders to say. */
export interface Part {
  readonly label: string;
  readonly content: string | Bytes;
  readonly span?: Span | undefined;
  readonly time?: number | null;
  readonly notes?: readonly NodeNote[];
  /** Data such as a JSON object: its type and its members. `content` is then its text. */
  readonly type?: NodeType;
  readonly parts?: readonly Part[];
  /** Nothing to look into, such as a signature or an id. */
  readonly isLeaf?: boolean;
}

/** What a decoder makes of a text or of bytes. */
export interface Reading {
  readonly parts: readonly Part[];
  readonly notes?: readonly NodeNote[];
  /** The moment that the whole stands for, in epoch milliseconds. */
  readonly time?: number | null;
}

/** Where a text comes from. */
export interface Place {
  /** The name of the cookie, without `__Host-` and the like. */
  readonly name: string;
  /** Whether the text is the value itself, at most without quotes and percent-encoding. */
  readonly isValue: boolean;
}

/** One format. A decoder knows it without a key; `keyed` checks, opens and writes it with one. */
export interface Decoder {
  readonly id: string;
  /** null: the text is in another format. Takes time that is linear in the length of the text. */
  readonly readText?: (text: string, place: Place) => Reading | null;
  /** For what can be no text, such as compressed content. */
  readonly readBytes?: (bytes: Bytes) => Reading | null | Promise<Reading | null>;
  readonly keyed?: Keyed;
}

/** A part by its place in a text. */
export function slice(text: string, label: string, start: number, end: number): Part {
  return { label, content: text.slice(start, end), span: { start, end } };
}

/** The parts of a text that is split at single characters, in order; those without a label are left out. */
export function split(text: string, separator: string, labels: readonly (string | null)[]): Part[] {
  let start = 0;
  return text.split(separator).flatMap((content, index) => {
    const span = { start, end: start + content.length };
    start = span.end + separator.length;
    const label = labels[index];
    return label ? [{ label, content, span }] : [];
  });
}
