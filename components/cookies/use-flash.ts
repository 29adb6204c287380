import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** How long a change can be seen, in milliseconds. */
const DURATION = 1500;

/**
 * Lights up the rows in sight (known by their `data-key`) whose cookie has just changed. An animation of CSS
 * would not start again for a row that changes every second. Without motion the light goes out at once rather
 * than slowly.
 */
export function useFlash(
  list: RefObject<HTMLElement | null>,
  changedAt: ReadonlyMap<string, number>,
  now: () => number,
): void {
  const seen = useRef(Number.NEGATIVE_INFINITY);
  useLayoutEffect(() => {
    // Reading the layout costs time, and the first frame has no change to show.
    if (changedAt.size === 0) return;
    const since = seen.current;
    seen.current = Math.max(since, ...changedAt.values());
    if (!list.current) return;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    for (const row of list.current.querySelectorAll<HTMLElement>('[data-cookie][data-key]')) {
      const at = changedAt.get(row.dataset.key ?? '');
      if (at === undefined || at <= since || now() - at > DURATION) continue;
      const colour = getComputedStyle(row).getPropertyValue('--key-soft');
      const frames = [{ backgroundColor: colour }, still ? { backgroundColor: colour } : {}];
      row.animate?.(frames, { duration: DURATION, easing: 'ease-out' });
    }
  }, [list, changedAt, now]);
}
