import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useFocusWatch } from '../use-focus-watch.ts';

/** Where the focus of a grid is: a row's key, or null for the header, and a column. */
export interface FocusPlace {
  readonly key: string | null;
  readonly column: string;
}

interface GridFocus {
  /** The place as it is now: its row may have gone, its column may be hidden. */
  readonly place: FocusPlace | null;
  /** Where its row is, or would be. */
  readonly index: number;
  moveTo(place: FocusPlace): void;
  onFocusIn(event: FocusEvent): void;
  onFocusOut(event: FocusEvent): void;
}

/**
 * Roving focus over the cells of a grid (APG, "Managing focus"): one cell takes part in the tab order.
 * When the row with the focus goes, the focus passes to the row that takes its place; likewise the column.
 */
export function useGridFocus(
  root: RefObject<HTMLElement | null>,
  order: readonly string[],
  indexOf: ReadonlyMap<string, number>,
  columns: readonly { readonly id: string }[],
): GridFocus {
  const [wanted, setWanted] = useState<FocusPlace | null>(null);
  const lastIndex = useRef(0);
  const lastColumn = useRef(0);
  const moving = useRef(false);
  const watch = useFocusWatch(root);

  const key = wanted === null ? (order[0] ?? null) : wanted.key;
  const found = key === null ? undefined : indexOf.get(key);
  const index = found ?? Math.max(0, Math.min(lastIndex.current, order.length - 1));
  const shown = columns.findIndex(({ id }) => id === wanted?.column);
  if (shown >= 0) lastColumn.current = shown;
  const column = columns[Math.min(lastColumn.current, columns.length - 1)];
  const place =
    column === undefined
      ? null
      : { key: key === null ? null : (order[index] ?? null), column: column.id };
  lastIndex.current = index;

  useLayoutEffect(() => {
    const element = root.current;
    if (element === null) return;
    if (moving.current || watch.isLost()) {
      const target = focusTarget(element);
      target?.focus({ preventScroll: true });
      if (moving.current) target?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
    }
    moving.current = false;
  });

  return {
    place,
    index,
    moveTo(next) {
      moving.current = true;
      setWanted({ ...next });
    },
    onFocusIn(event) {
      watch.onFocusIn();
      const cell = event.target instanceof Element ? event.target.closest('[data-column]') : null;
      const next = cell instanceof HTMLElement ? placeOf(cell) : null;
      if (next && (next.key !== place?.key || next.column !== place.column)) setWanted(next);
    },
    onFocusOut: watch.onFocusOut,
  };
}

function placeOf(cell: HTMLElement): FocusPlace | null {
  const { column } = cell.dataset;
  const row = cell.closest<HTMLElement>('[role=row]');
  return column === undefined ? null : { key: row?.dataset.key ?? null, column };
}

/** The active cell, or the control that takes the focus in its place. */
function focusTarget(root: HTMLElement): HTMLElement | null {
  const cell = root.querySelector<HTMLElement>('[data-active]');
  if (cell === null || cell.hasAttribute('tabindex')) return cell;
  return cell.querySelector<HTMLElement>('input, select, textarea, [tabindex]');
}
