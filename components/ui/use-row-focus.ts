import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { rowMove } from './row-move.ts';
import { useFocusWatch } from './use-focus-watch.ts';
import type { VirtualRow } from './use-virtualizer.ts';

interface RowFocus {
  /** Index of the row that takes part in the tab order; -1 when there is none. */
  readonly active: number;
  moveToKey(key?: string): void;
  /** Moves by a key; returns whether it did. */
  onKeyDown(event: KeyboardEvent): boolean;
  onFocusIn(event: FocusEvent): void;
  onFocusOut(event: FocusEvent): void;
}

/** Roving focus over the rows of a list. When the row with the focus goes, the next one gets it. */
export function useRowFocus(
  scroller: RefObject<HTMLElement | null>,
  rows: readonly VirtualRow[],
  places: readonly number[],
): RowFocus {
  const [wanted, setWanted] = useState<{ readonly key: string } | null>(null);
  const lastIndex = useRef(0);
  const moving = useRef(false);
  const watch = useFocusWatch(scroller);

  const found = wanted === null ? -1 : rows.findIndex(({ key }) => key === wanted.key);
  const active =
    found >= 0
      ? found
      : (places.find((place) => place >= lastIndex.current) ?? places.at(-1) ?? -1);
  lastIndex.current = Math.max(0, active);

  useLayoutEffect(() => {
    if (moving.current || watch.isLost()) {
      const row = scroller.current?.querySelector<HTMLElement>(`[data-index="${active}"]`);
      row?.focus({ preventScroll: true });
      if (moving.current) row?.scrollIntoView?.({ block: 'nearest' });
    }
    moving.current = false;
  });

  const moveTo = (index: number) => {
    const row = rows[index];
    if (row === undefined) return;
    moving.current = true;
    setWanted({ key: row.key });
  };
  return {
    active,
    moveToKey: (key) =>
      moveTo(key === undefined ? active : rows.findIndex((row) => row.key === key)),
    onKeyDown(event) {
      if (event.ctrlKey || event.metaKey || event.altKey) return false;
      const height = scroller.current?.clientHeight ?? 0;
      const page = Math.max(1, Math.floor(height / (rows[active]?.size ?? 40)) - 1);
      const next = rowMove(event.key, active, places, page);
      if (next === null) return false;
      event.preventDefault();
      moveTo(next);
      return true;
    },
    onFocusIn(event) {
      watch.onFocusIn();
      const element = event.target instanceof Element ? event.target : null;
      const index = Number(element?.closest<HTMLElement>('[data-index]')?.dataset.index ?? -1);
      const row = rows[index];
      if (row !== undefined && index !== active) setWanted({ key: row.key });
    },
    onFocusOut: watch.onFocusOut,
  };
}
