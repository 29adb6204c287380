import type { Cookie } from '../cookie/cookie.ts';
import { inspect } from '../decode/inspect.ts';
import type { DecodedNode } from '../decode/node.ts';

/** A part of what is in a value, on one side. */
export interface Content {
  readonly text: string;
  /** The moment that it stands for, in milliseconds since 1970; null for none. */
  readonly time: number | null;
}

/** One part of what is in a value that came, went or changed. */
export interface ContentFact {
  /** Where it is, as `inspect` has it: `/payload/decoded/_auth_user_id`. */
  readonly path: string;
  /** Its own name: `_auth_user_id`. */
  readonly label: string;
  /** null where it was not there. */
  readonly before: Content | null;
  /** null where it is no longer there. */
  readonly after: Content | null;
  /** Whether it is a signature or the like, which changes with all that it covers. */
  readonly isSeal: boolean;
}

/** The parts that only vouch for the others. */
const SEALS = new Set(['signature', 'tag', 'iv', 'salt', 'mask']);

/**
 * What became of the content of a cookie's value, part by part, as far as it can be read without a key; nothing
 * where neither value has parts, since the value itself then says it all.
 */
export async function diffContents(before: Cookie, after: Cookie): Promise<ContentFact[]> {
  if (before.value === after.value) return [];
  const [a, b] = await Promise.all(
    [before, after].map(async ({ value, name }) => nodesOf(await inspect(value, name))),
  );
  if (!a || !b) return [];
  return [...new Set([...a.keys(), ...b.keys()])].flatMap((path) => {
    const [was, is] = [a.get(path), b.get(path)];
    // The value itself is no part of it. What has parts is told by them, also where it was, or is now, empty.
    if (path === '' || hasParts(was) || hasParts(is)) return [];
    if (was && is && was.text === is.text && was.type === is.type) return [];
    const label = (is ?? was)?.label ?? '';
    const fact = { path, label, before: contentOf(was), after: contentOf(is) };
    return [{ ...fact, isSeal: SEALS.has(label) }];
  });
}

/** All parts by their paths, in the order of the value. */
function nodesOf(root: DecodedNode): Map<string, DecodedNode> {
  const nodes = new Map<string, DecodedNode>();
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    nodes.set(node.path, node);
    waiting.push(...node.children.toReversed());
  }
  return nodes;
}

function hasParts(node: DecodedNode | undefined): boolean {
  return node !== undefined && node.children.length > 0;
}

function contentOf(node: DecodedNode | undefined): Content | null {
  return node ? { text: node.text, time: node.time } : null;
}
