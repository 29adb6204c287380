import type { DecodedNode, NodeNote } from '../../lib/decode/node.ts';
import { holdsMembers, mainPart } from '../../lib/decode/plain-content.ts';

/** How a value is packed, from the outside to what it is about. */
export interface Chain {
  /** Ids of decoders. */
  readonly formats: readonly string[];
  readonly notes: readonly NodeNote[];
  /** What is inside all of it. */
  readonly content: DecodedNode;
}

/** Formats of languages: what they hold is data and nothing else. */
const DATA = new Set(['php-serialize', 'python-pickle', 'ruby-marshal']);

/** Follows the part that matters: `percent`, `cookie-signature`, `json`. */
export function chainOf(root: DecodedNode): Chain {
  const formats: string[] = [];
  const notes = new Set<NodeNote>();
  let content = root;
  for (let node: DecodedNode | null = root; node; ) {
    content = node;
    for (const note of node.notes) notes.add(note);
    if (node.format !== null) formats.push(node.format);
    node = node.format !== null && !DATA.has(node.format) ? mainPart(node) : null;
  }
  return { formats, notes: [...notes], content };
}

/** What is left when layers that do nothing but wrap are taken off a part. */
export interface Settled {
  readonly inner: DecodedNode;
  readonly formats: readonly string[];
  readonly notes: readonly NodeNote[];
  /** Epoch milliseconds. */
  readonly time: number | null;
}

/** Unwraps a part: a payload in base64 of JSON is shown as that JSON, with the names of both. */
export function settle(node: DecodedNode): Settled {
  const formats: string[] = [];
  const notes = new Set<NodeNote>();
  let time: number | null = null;
  for (let inner = node; ; ) {
    for (const note of inner.notes) notes.add(note);
    time ??= inner.time;
    // Of a moment the date says it all.
    if (inner.format !== null && inner.format !== 'timestamp') formats.push(inner.format);
    const [only, ...others] = inner.children;
    const isWrapped = only?.label === 'decoded' && others.length === 0;
    if (!isWrapped || holdsMembers(inner)) return { inner, formats, notes: [...notes], time };
    inner = only;
  }
}
