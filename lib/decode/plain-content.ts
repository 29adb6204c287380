import { parseJson } from './content/json.ts';
import type { DecodedNode } from './node.ts';

/** The parts that are what a value is about, most telling first; the others are wrapping. */
const MAIN = ['decoded', 'payload', 'content', 'data', 'messages', 'secret', 'user'];

/** The part that a value is about; null where none stands out, and in data, whose members are all alike. */
export function mainPart(node: DecodedNode): DecodedNode | null {
  if (node.format === 'json') return null;
  const parts = MAIN.map((label) => node.children.find((child) => child.label === label));
  return parts.find((child) => child !== undefined) ?? null;
}

/** The innermost content of a value that needs no key, as data: JSON, or a text. */
export function plainContent(node: DecodedNode): unknown {
  const inner = mainPart(node);
  if (inner) return plainContent(inner);
  return parseJson(node.text) ?? node.text;
}
