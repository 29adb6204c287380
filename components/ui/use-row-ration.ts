import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { nextRation, type RationedRange, rationedRange } from './row-ration.ts';
import type { VisibleRange } from './virtual-range.ts';

/** For a start; each frame that draws rows says how many the next may. */
const FIRST_RATION = 4;

/**
 * Leaves the page free while a list is scrolled by leaps: a frame draws as many new rows as it has time for, on this
 * machine, and the frames that follow draw the rest, by `redraw`. Returns what picks the indexes to draw of a range:
 * all of them where it was not a scroll that brought them.
 */
export function useRowRation(
  scrolled: boolean,
  keyAt: (index: number) => unknown,
  redraw: () => void,
): (range: VisibleRange, keep: readonly number[]) => number[] {
  const state = useRef({ ration: FIRST_RATION, drawn: new Set<unknown>(), late: 0, turn: 0 });
  const { ration, drawn, late } = state.current;
  const limited = scrolled || late > 0;
  const started = performance.now();
  let picked: RationedRange | null = null;

  useLayoutEffect(() => {
    if (picked === null) return;
    state.current.drawn = new Set(picked.indexes.map(keyAt));
    state.current.late = picked.late;
    state.current.turn += 1;
    if (limited && picked.fresh > 0) whenPainted(picked, state.current.turn);
  });
  useEffect(
    () => () => {
      state.current.turn = Number.NaN;
    },
    [],
  );

  function whenPainted({ fresh }: RationedRange, turn: number): void {
    requestAnimationFrame(() =>
      // The task after the frame: by then it is laid out and painted.
      setTimeout(() => {
        const now = state.current;
        now.ration = nextRation(now.ration, fresh, performance.now() - started);
        if (now.late === 0) return;
        requestAnimationFrame(() => {
          // A scroll of this frame has drawn its own rows by now.
          if (state.current.turn === turn) redraw();
        });
      }),
    );
  }

  return (range, keep) => {
    const isDrawn = (index: number) => drawn.has(keyAt(index));
    picked = rationedRange(range, keep, isDrawn, limited ? ration : Number.POSITIVE_INFINITY);
    return [...picked.indexes];
  };
}
