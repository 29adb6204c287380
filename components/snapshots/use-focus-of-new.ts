import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ListHandle } from '../ui/VirtualList.tsx';

/**
 * Gives the focus to a snapshot that came of a question, as soon as that is closed: it is what the next key is about.
 * Without one the focus returns to where it was.
 */
export function useFocusOfNew(
  list: RefObject<ListHandle | null>,
  isAsking: boolean,
  active: string | null,
): void {
  const before = useRef(active);
  const wasAsking = useRef(false);
  useEffect(() => {
    if (isAsking && !wasAsking.current) before.current = active;
    const isOver = wasAsking.current && !isAsking;
    wasAsking.current = isAsking;
    if (isOver && active !== null && active !== before.current) list.current?.focus(active);
  }, [isAsking, active]);
}
