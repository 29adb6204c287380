import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** CSS pixels from its end at which a list still counts as scrolled to the end. */
const NEAR = 30;

/**
 * Shows the newest rows of a list that grows at its end, as long as it is scrolled there. `last` tells the last row
 * from those before it, and `scroller` is the selector of what scrolls in the frame. Returns what the frame does when
 * that is scrolled.
 */
export function useFollowEnd(
  frame: RefObject<HTMLElement | null>,
  scroller: string,
  last: string | undefined,
  isFollowing = true,
): () => void {
  const isAtEnd = useRef(true);
  const find = () => frame.current?.querySelector(scroller) ?? null;

  useLayoutEffect(() => {
    const found = find();
    if (found && isFollowing && isAtEnd.current) found.scrollTop = found.scrollHeight;
  }, [last, isFollowing]);

  return () => {
    const found = find();
    if (!found) return;
    const { scrollTop, scrollHeight, clientHeight } = found;
    isAtEnd.current = scrollHeight - clientHeight - scrollTop < NEAR;
  };
}
