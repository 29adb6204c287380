/**
 * How far a value is looked into. Browsers store 4,096 bytes (RFC 6265bis section 5.6), values in pieces some
 * multiple of that; what is longer or deeper was made to hurt.
 */
export const LIMITS = {
  /** Characters of a text that decoders see. */
  text: 131_072,
  /** Letters and bytes that decoders see of a value and all that is inside it; the text that goes beyond is the last. */
  letters: 262_144,
  /** Bytes that compressed content may grow to. */
  inflated: 65_536,
  /** Layers and containers in each other. */
  depth: 24,
  /** Nodes of a tree. */
  nodes: 2500,
} as const;
