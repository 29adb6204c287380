import type { TreeRow } from './tree-rows.ts';

/** What a key does in a tree: the focus goes to a line, or a line is opened, closed or acted on. */
export type TreeMove =
  | { readonly type: 'focus'; readonly path: string }
  | { readonly type: 'open'; readonly path: string; readonly isOpen: boolean }
  | { readonly type: 'act'; readonly row: TreeRow };

/** The keys of a tree (WAI-ARIA Authoring Practices); null for a key that is none of them. `start` is towards the beginning of a line. */
export function treeMove(
  key: string,
  rows: readonly TreeRow[],
  index: number,
  [start, end]: readonly [string, string],
): TreeMove | null {
  const row = rows[index];
  if (!row) return null;
  const isOpen = row.kind === 'part' ? row.isOpen : null;
  switch (key) {
    case 'ArrowDown':
      return focusOn(rows[index + 1]);
    case 'ArrowUp':
      return focusOn(rows[index - 1]);
    case 'Home':
      return focusOn(rows[0]);
    case 'End':
      return focusOn(rows.at(-1));
    case end:
      if (isOpen === false) return { type: 'open', path: row.path, isOpen: true };
      return isOpen ? focusOn(rows[index + 1]) : null;
    case start:
      if (isOpen) return { type: 'open', path: row.path, isOpen: false };
      return focusOn(rows.find(({ path }) => path === row.parent));
    case 'Enter':
    case ' ':
      return { type: 'act', row };
    default:
      return null;
  }
}

function focusOn(row: TreeRow | undefined): TreeMove | null {
  return row ? { type: 'focus', path: row.path } : null;
}
