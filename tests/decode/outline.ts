import type { DecodedNode } from '../../lib/decode/node.ts';

/** A tree in lines: path, format, text of leaves, time. */
export function outline(node: DecodedNode): string[] {
  const { path, format, text, time, notes, children } = node;
  const shown = [
    path,
    format === null ? '' : `[${format}]`,
    children.length === 0 ? text : '',
    time === null ? '' : `@${new Date(time).toISOString()}`,
    ...notes.map((note) => `!${note}`),
  ].filter((part) => part !== '');
  return [shown.join(' '), ...children.flatMap(outline)];
}

/** All nodes of a tree, the root first. */
export function allNodes(node: DecodedNode): DecodedNode[] {
  return [node, ...node.children.flatMap(allNodes)];
}
