import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type Range,
  type Rect,
  Virtualizer,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import { useRowRation } from './use-row-ration.ts';

export type RowVirtualizer = Virtualizer<HTMLElement, HTMLElement>;

/** A row as the virtualizer knows it. */
export interface VirtualRow {
  readonly key: string;
  /** Height in CSS pixels, or a guess where rows are measured. */
  readonly size: number;
  /** Its height is known only once it is laid out. */
  readonly measured?: boolean;
}

interface VirtualizerOptions {
  readonly rows: readonly VirtualRow[];
  readonly scroller: RefObject<HTMLElement | null>;
  /** Height of a sticky header above the first row, within the scroller. */
  readonly header?: number;
  /** Indexes of rows that stay in the document wherever one scrolls: with the focus, or half edited. */
  readonly keep?: readonly number[];
  /** As long as this stays the same, rows that come and go above do not move what is on screen. */
  readonly order?: unknown;
  /** Height of the viewport until it is measured: enough for the first frame to be full. */
  readonly initialHeight?: number;
  readonly overscan?: number;
}

/**
 * TanStack Virtual for Preact. The first render already yields rows, for a viewport of `initialHeight`;
 * the real one is measured after the first frame, so that nothing delays that frame.
 */
export function useVirtualizer(options: VirtualizerOptions): RowVirtualizer {
  const { rows, scroller, header = 0, keep = [], order } = options;
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);
  const instance = useRef<RowVirtualizer>(null);
  const last = useRef({ rows, order, keyAt: sizeKeys(rows), offset: 0 });
  const moved = useRef<number | null>(null);

  // The first frame, and one of a scroll by leaps, has what is in sight and nothing that it would have to wait for.
  const hurries = instance.current === null || isLeaping(instance.current, last.current.offset);

  const sameRows = last.current.rows === rows;
  // Sizes are computed anew when this function changes, so it changes with the rows only.
  const keyAt = sameRows ? last.current.keyAt : sizeKeys(rows);
  const isScrolled =
    sameRows &&
    instance.current !== null &&
    (instance.current.scrollOffset ?? 0) !== last.current.offset;
  const pick = useRowRation(isScrolled, keyAt, () => redraw(undefined));
  const settings = {
    count: rows.length,
    getScrollElement: () => scroller.current,
    getItemKey: keyAt,
    estimateSize: (index: number) => rows[index]?.size ?? 0,
    overscan: hurries ? 0 : (options.overscan ?? 6),
    scrollMargin: header,
    initialRect: { width: 0, height: options.initialHeight ?? 800 },
    rangeExtractor: (range: Range) => pick(range, keep),
    observeElementRect: observeVisibleRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: () => redraw(undefined),
  };
  instance.current ??= new Virtualizer<HTMLElement, HTMLElement>(settings);
  const virtualizer = instance.current;

  const anchored = !sameRows && last.current.order === order && (virtualizer.scrollOffset ?? 0) > 0;
  const anchor = anchored ? firstVisible(virtualizer, last.current.rows) : null;
  virtualizer.setOptions(settings);
  if (anchor !== null) moved.current = followRow(virtualizer, rows, anchor);
  last.current = { rows, order, keyAt, offset: virtualizer.scrollOffset ?? 0 };

  useLayoutEffect(() => {
    if (moved.current !== null) scroller.current?.scrollTo({ top: moved.current });
    moved.current = null;
  });
  useEffect(() => virtualizer._didMount(), [virtualizer]);
  useEffect(() => virtualizer._willUpdate());
  return virtualizer;
}

/** Whether so much was scrolled since the last render that hardly a row of it is still in sight. */
function isLeaping(
  { isScrolling, scrollOffset, scrollRect }: RowVirtualizer,
  last: number,
): boolean {
  return isScrolling && Math.abs((scrollOffset ?? 0) - last) > (scrollRect?.height ?? 0) / 2;
}

/**
 * The keys that heights are remembered by. A row that is no longer measured, because it was closed, must not
 * keep the height it had while it was.
 */
function sizeKeys(rows: readonly VirtualRow[]): (index: number) => string | number {
  return (index) => {
    const row = rows[index];
    if (row === undefined) return index;
    return row.measured ? `${row.key} measured` : row.key;
  };
}

/** A list that is not laid out, in a hidden tab say, has no size: it keeps the one it had. */
function observeVisibleRect(
  virtualizer: RowVirtualizer,
  onRect: (rect: Rect) => void,
): (() => void) | undefined {
  return observeElementRect(virtualizer, (rect) => {
    if (rect.height > 0) onRect(rect);
  });
}

interface Anchor {
  readonly key: string | undefined;
  /** CSS pixels from the start of the row to the scroll offset. */
  readonly offset: number;
}

function firstVisible(virtualizer: RowVirtualizer, rows: readonly VirtualRow[]): Anchor | null {
  const scrolled = virtualizer.scrollOffset ?? 0;
  const item = virtualizer.getVirtualItemForOffset(scrolled + virtualizer.options.scrollMargin);
  return item === undefined ? null : { key: rows[item.index]?.key, offset: scrolled - item.start };
}

/** Moves the scroll offset along with a row whose index changed; null when it did not move or is gone. */
function followRow(
  virtualizer: RowVirtualizer,
  rows: readonly VirtualRow[],
  anchor: Anchor,
): number | null {
  const index = rows.findIndex((row) => row.key === anchor.key);
  virtualizer.getTotalSize();
  const item = virtualizer.measurementsCache[index];
  if (item === undefined) return null;
  const offset = Math.max(0, item.start + anchor.offset);
  if (offset === virtualizer.scrollOffset) return null;
  virtualizer.scrollOffset = offset;
  return offset;
}
