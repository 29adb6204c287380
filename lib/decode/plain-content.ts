import { parseJson } from './content/json.ts';
import type { DecodedNode } from './node.ts';

/** The parts that are what a value is about, most telling first; the others are wrapping. */
const MAIN = ['decoded', 'payload', 'content', 'data', 'messages', 'secret', 'user'];
/** Formats whose parts are data: what these are called is up to whoever made them. */
const DATA = new Set(['json', 'query', 'cookiebot']);

/** Whether the parts of a node are members of data, which are all alike. */
export function holdsMembers({ format, type }: DecodedNode): boolean {
  return type === 'object' || type === 'array' || (format !== null && DATA.has(format));
}

/** The part that a value is about; null where none stands out. */
export function mainPart(node: DecodedNode): DecodedNode | null {
  if (holdsMembers(node)) return null;
  const parts = MAIN.map((label) => node.children.find((child) => child.label === label));
  return parts.find((child) => child !== undefined) ?? null;
}

/** The innermost content of a value that needs no key, as data: JSON, or a text. */
export function plainContent(node: DecodedNode): unknown {
  const inner = mainPart(node);
  if (inner) return plainContent(inner);
  const data = parseJson(node.text);
  return data === undefined ? node.text : data;
}
