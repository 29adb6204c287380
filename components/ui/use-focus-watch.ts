import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';

export interface FocusWatch {
  /** Whether the focus was inside, and its element has gone without anybody moving the focus. */
  isLost(): boolean;
  onFocusIn(): void;
  onFocusOut(event: FocusEvent): void;
}

/** Notices when the element with the focus is taken out of the document, to pass the focus on. */
export function useFocusWatch(root: RefObject<HTMLElement | null>): FocusWatch {
  const watch = useRef<FocusWatch>(null);
  watch.current ??= createWatch(root);
  return watch.current;
}

function createWatch(root: RefObject<HTMLElement | null>): FocusWatch {
  let inside = false;
  let dropped = false;
  return {
    isLost: () => (inside || dropped) && document.activeElement === document.body,
    onFocusIn() {
      inside = true;
    },
    onFocusOut({ relatedTarget }) {
      inside = relatedTarget instanceof Node && (root.current?.contains(relatedTarget) ?? false);
      // Chromium says so when the element with the focus is taken out of the document, in the middle of
      // the update that takes it out; Firefox does not. Whoever leaves by hand leaves between updates.
      dropped = relatedTarget === null;
      queueMicrotask(() => {
        dropped = false;
      });
    },
  };
}
