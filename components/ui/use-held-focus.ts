import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { type FocusWatch, useFocusWatch } from './use-focus-watch.ts';

interface HeldFocus extends Pick<FocusWatch, 'onFocusIn' | 'onFocusOut'> {
  readonly tabIndex: -1;
}

/**
 * For an element whose buttons may go as they are used: when the one with the focus goes, the element itself
 * takes the focus, so that the keyboard stays where it was. Spread the result on it, beside the ref.
 */
export function useHeldFocus(element: RefObject<HTMLElement | null>): HeldFocus {
  const watch = useFocusWatch(element);
  useLayoutEffect(() => {
    if (watch.isLost()) element.current?.focus({ preventScroll: true });
  });
  return { tabIndex: -1, onFocusIn: watch.onFocusIn, onFocusOut: watch.onFocusOut };
}
