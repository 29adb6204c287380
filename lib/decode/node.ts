/** A stretch of a text, in UTF-16 code units; `end` is past the last one. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type NodeType = 'text' | 'bytes' | 'number' | 'boolean' | 'null' | 'object' | 'array';

/** What is worth knowing about a part of a value. */
export type NodeNote =
  /** Longer, deeper or more than is looked into: what is missing is not shown. */
  | 'cut'
  /** Compressed content that ends early or is damaged. */
  | 'damaged'
  /** Content that only the key of the server opens. */
  | 'encrypted'
  /** A JSON Web Token that claims to need no signature. */
  | 'alg-none'
  /** A JSON Web Token that never expires. */
  | 'no-expiry'
  /** Pickle: whoever can sign it can run code on the server. */
  | 'runs-code';

/**
 * A part of a cookie's value, and what is inside it.
 *
 * The root is the value. A node whose text is in a known format has that `format`, and what the format holds
 * as its children, so that a chain such as percent-encoding, base64, JSON is a node in a node in a node.
 */
export interface DecodedNode {
  /** From the root, as in RFC 6901 (JSON Pointer): `/decoded/payload/exp`. Unique in its tree. */
  readonly path: string;
  /** What it is to its parent: the code of a part (`payload`), or a key or index of its data. */
  readonly label: string;
  readonly type: NodeType;
  /** What to show and to copy; of bytes their hex. */
  readonly text: string;
  /** Where it stands in the text of its parent; null where that holds it in another form. */
  readonly span: Span | null;
  /** The id of the decoder that read it; null for what is no format. */
  readonly format: string | null;
  /** The moment that it stands for, in epoch milliseconds. */
  readonly time: number | null;
  readonly notes: readonly NodeNote[];
  readonly children: readonly DecodedNode[];
}
