import { parseJson } from './content/json.ts';
import type { DecodedNode } from './node.ts';

/** The parts that are what a value is about, most telling first; the others are wrapping. */
const MAIN = ['decoded', 'payload', 'content', 'data', 'messages', 'secret', 'user'];

/** The innermost content of a value that needs no key, as data: JSON, or a text. */
export function plainContent(node: DecodedNode): unknown {
  const inner = MAIN.map((label) => node.children.find((child) => child.label === label)).find(
    (child) => child !== undefined,
  );
  if (node.format !== 'json' && inner) return plainContent(inner);
  return parseJson(node.text) ?? node.text;
}
