import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { placePopover } from '../../ui/place-popover.ts';

interface CellNotesProps {
  readonly anchor: RefObject<HTMLElement | null>;
  readonly children: ComponentChildren;
}

/** What there is to say about a cell: under it, over everything, and along with it when the table scrolls. */
export function CellNotes({ anchor, children }: CellNotesProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    element?.showPopover?.();
    const place = () => {
      if (!element || !anchor.current) return;
      const { left, top, width, height } = anchor.current.getBoundingClientRect();
      const spot = placePopover(
        { left, top, width, height },
        { width: element.offsetWidth, height: element.offsetHeight },
        { width: window.innerWidth, height: window.innerHeight },
      );
      element.style.left = `${spot.left}px`;
      element.style.top = `${spot.top}px`;
    };
    place();
    window.addEventListener('scroll', place, { capture: true, passive: true });
    window.addEventListener('resize', place);
    return () => {
      window.removeEventListener('scroll', place, { capture: true });
      window.removeEventListener('resize', place);
    };
  });
  return (
    <div ref={box} popover="manual" class="panel-cell-notes">
      {children}
    </div>
  );
}
