import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type FocusWatch, useFocusWatch } from '../ui/use-focus-watch.ts';

interface HeldFocus extends Pick<FocusWatch, 'onFocusIn' | 'onFocusOut'> {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly tabIndex: -1;
}

/**
 * For an element whose buttons may go as they are used: when the one with the focus goes, the element itself
 * takes the focus, so that the keyboard stays where it was. Spread the result on it.
 */
export function useHeldFocus(): HeldFocus {
  const ref = useRef<HTMLDivElement>(null);
  const watch = useFocusWatch(ref);
  useLayoutEffect(() => {
    if (watch.isLost()) ref.current?.focus({ preventScroll: true });
  });
  return { ref, tabIndex: -1, onFocusIn: watch.onFocusIn, onFocusOut: watch.onFocusOut };
}
