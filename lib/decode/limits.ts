/**
 * How far a value is looked into. Browsers store 4,096 bytes (RFC 6265bis section 5.6), values in pieces some
 * multiple of that; what is longer or deeper was made to hurt.
 */
export const LIMITS = {
  /** Characters of a text that decoders see. */
  text: 131_072,
  /** Bytes that compressed content may grow to. */
  inflated: 131_072,
  /** Layers and containers in each other. */
  depth: 24,
  /** Nodes of a tree. */
  nodes: 3000,
} as const;
