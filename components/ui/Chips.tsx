import './Chip.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { hiddenEnds } from './hidden-ends.ts';

interface ChipsProps {
  readonly label: string;
  readonly children: ComponentChildren;
  /** 'scroll' keeps them in one line, which fades at an end that hides some. */
  readonly overflow?: 'scroll' | 'wrap';
}

/** A line of chips. */
export function Chips({ label, children, overflow = 'scroll' }: ChipsProps) {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = line.current;
    if (element === null || overflow !== 'scroll') return;
    const update = () => {
      const { before, after } = hiddenEnds(element);
      element.toggleAttribute('data-before', before);
      element.toggleAttribute('data-after', after);
    };
    // A mouse wheel turns up and down only, while the line goes sideways.
    const onWheel = (event: WheelEvent) => {
      if (event.deltaX !== 0 || element.scrollWidth <= element.clientWidth) return;
      event.preventDefault();
      element.scrollLeft += event.deltaY;
    };
    const observer = new ResizeObserver(update);
    observer.observe(element);
    element.addEventListener('scroll', update, { passive: true });
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', update);
      element.removeEventListener('wheel', onWheel);
    };
  }, [overflow]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a scroll container in all browsers.
    <div ref={line} role="group" aria-label={label} class={`ui-chips ui-chips--${overflow}`}>
      {children}
    </div>
  );
}
