import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { type Box, placePopover } from './place-popover.ts';

/**
 * Shows a `popover="manual"` element in the top layer, next to a box. Without CSS anchor positioning,
 * which Firefox 142 does not have, the place is computed once, when it opens.
 */
export function usePopover(
  popover: RefObject<HTMLElement | null>,
  anchor: () => Box | null,
  align: 'start' | 'end',
): void {
  useLayoutEffect(() => {
    const element = popover.current;
    const box = anchor();
    if (element === null || box === null) return;
    element.showPopover?.();
    const rightToLeft = getComputedStyle(element).direction === 'rtl';
    const place = placePopover(
      box,
      { width: element.offsetWidth, height: element.offsetHeight },
      { width: window.innerWidth, height: window.innerHeight },
      (align === 'start') === rightToLeft ? 'right' : 'left',
    );
    element.style.left = `${place.left}px`;
    element.style.top = `${place.top}px`;
    element.style.maxHeight = `${place.maxHeight}px`;
    return () => element.hidePopover?.();
  }, []);
}
