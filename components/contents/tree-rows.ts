import type { DecodedNode, NodeNote } from '../../lib/decode/node.ts';
import { settle } from './chain.ts';

/** What a person has opened and closed in a tree, by paths: it outlives a value that changes. */
export interface TreeState {
  readonly open: ReadonlyMap<string, boolean>;
  /** How many children of a part are shown, where that is not the first page of them. */
  readonly shown: ReadonlyMap<string, number>;
  /** Long texts that are shown whole. */
  readonly whole: ReadonlySet<string>;
}

export const UNTOUCHED: TreeState = { open: new Map(), shown: new Map(), whole: new Set() };

interface Place {
  readonly path: string;
  /** 1 for the outermost. */
  readonly level: number;
  /** Among its siblings, from 1 on. */
  readonly position: number;
  readonly siblings: number;
  /** The path of what it is in; null for the outermost. */
  readonly parent: string | null;
}

/** A part of the value, as one line. */
export interface PartRow extends Place {
  readonly kind: 'part';
  readonly label: string;
  /** Without its wrapping. */
  readonly node: DecodedNode;
  readonly formats: readonly string[];
  readonly notes: readonly NodeNote[];
  readonly time: number | null;
  /** null where there is nothing to open. */
  readonly isOpen: boolean | null;
}

/** The line behind the children that are shown, which brings more of them. */
export interface MoreRow extends Place {
  readonly kind: 'more';
  /** The path of the part whose children they are. */
  readonly of: string;
  /** How many are not shown. */
  readonly left: number;
  /** How many will be shown then. */
  readonly next: number;
}

export type TreeRow = PartRow | MoreRow;

/** Children shown at first, and added by each click. */
export const PAGE = 50;
/** Deeper parts are closed at first. */
const OPEN_LEVELS = 2;

/** The lines of a tree, from the top. A closed part costs nothing, however much is in it. */
export function treeRows(root: DecodedNode, state: TreeState): TreeRow[] {
  const rows: TreeRow[] = [];
  const { inner } = settle(root);
  if (inner.children.length === 0) {
    rows.push(partRow({ ...inner, label: '' }, outermost(inner.path, 1, 1), state));
  } else addChildren(rows, inner, null, 1, state);
  return rows;
}

function outermost(path: string, position: number, siblings: number): Place {
  return { path, level: 1, position, siblings, parent: null };
}

function addChildren(
  rows: TreeRow[],
  { path, children }: DecodedNode,
  parent: string | null,
  level: number,
  state: TreeState,
): void {
  const most = state.shown.get(path) ?? PAGE;
  const shown = children.slice(0, most);
  const left = children.length - shown.length;
  const siblings = shown.length + (left > 0 ? 1 : 0);
  for (const [index, child] of shown.entries()) {
    const row = partRow(
      child,
      { path: child.path, level, position: index + 1, siblings, parent },
      state,
    );
    rows.push(row);
    if (row.isOpen) addChildren(rows, row.node, row.path, level + 1, state);
  }
  if (left > 0) {
    const place = { path: `${path}#more`, level, position: siblings, siblings, parent };
    rows.push({ kind: 'more', ...place, of: path, left, next: most + PAGE });
  }
}

function partRow(node: DecodedNode, place: Place, { open }: TreeState): PartRow {
  const { inner, formats, notes, time } = settle(node);
  const count = inner.children.length;
  const isOpen =
    count === 0 ? null : (open.get(place.path) ?? (place.level <= OPEN_LEVELS && count <= PAGE));
  return { kind: 'part', ...place, label: node.label, node: inner, formats, notes, time, isOpen };
}

export function withOpen(state: TreeState, path: string, isOpen: boolean): TreeState {
  return { ...state, open: new Map(state.open).set(path, isOpen) };
}

/** What a click on a line does: it opens or closes, brings more, or shows a long text whole. */
export function changeRow(row: TreeRow, state: TreeState): TreeState {
  if (row.kind === 'more') {
    return { ...state, shown: new Map(state.shown).set(row.of, row.next) };
  }
  if (row.isOpen !== null) return withOpen(state, row.path, !row.isOpen);
  const whole = new Set(state.whole);
  if (!whole.delete(row.path)) whole.add(row.path);
  return { ...state, whole };
}
