import './SplitPane.css';
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { isRightToLeft } from './platform.ts';
import { clampSize, splitKey } from './split-size.ts';

interface SplitPaneProps {
  /** 'row': side by side; 'column': one above the other. */
  readonly direction: 'row' | 'column';
  /** What the splitter is called: "Resize the details". */
  readonly label: string;
  readonly first: ComponentChildren;
  readonly second: ComponentChildren;
  /** The pane that has a size; the other takes the rest. */
  readonly sized: 'first' | 'second';
  /** CSS pixels. */
  readonly size: number;
  readonly least?: number;
  readonly most?: number;
  readonly onResize: (size: number) => void;
}

/** Two panes with a border between them that can be dragged, or moved with arrows. */
export function SplitPane(props: SplitPaneProps) {
  const { direction, sized, size, least = 80, most = 2000, onResize } = props;
  const [draft, setDraft] = useState<number | null>(null);
  const drag = useRef<{ readonly at: number; readonly size: number } | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const shown = clampSize(draft ?? size, { least, most });
  // Asked for while it is moved only: reading the layout while rendering is slow.
  const limits = () => ({ least, most: Math.min(most, roomOf(frame.current, direction) - 80) });
  const backwards = () =>
    direction === 'row' && frame.current !== null && isRightToLeft(frame.current);
  const sizeAt = (event: PointerEvent) => {
    if (drag.current === null) return null;
    const at = direction === 'row' ? event.clientX : event.clientY;
    const moved = (at - drag.current.at) * (backwards() ? -1 : 1);
    return clampSize(drag.current.size + (sized === 'first' ? moved : -moved), limits());
  };
  const paneStyle = { [direction === 'row' ? 'inlineSize' : 'blockSize']: `${shown}px` };
  const pane = (which: 'first' | 'second') => (
    <div
      class={`ui-split__pane${which === sized ? ' ui-split__pane--sized' : ''}`}
      style={which === sized ? paneStyle : {}}
    >
      {props[which]}
    </div>
  );
  return (
    <div ref={frame} class={`ui-split ui-split--${direction}`}>
      {pane('first')}
      {/* biome-ignore lint/a11y/useSemanticElements: a window splitter takes the focus; hr does not. */}
      <div
        role="separator"
        class={`ui-splitter ui-splitter--${direction}`}
        tabIndex={0}
        aria-label={props.label}
        aria-orientation={direction === 'row' ? 'vertical' : 'horizontal'}
        aria-valuenow={shown}
        aria-valuemin={least}
        aria-valuemax={most}
        onPointerDown={(event) => {
          event.preventDefault();
          event.currentTarget.setPointerCapture(event.pointerId);
          drag.current = {
            at: direction === 'row' ? event.clientX : event.clientY,
            size: shown,
          };
        }}
        onPointerMove={(event) => {
          const next = sizeAt(event);
          if (next !== null) setDraft(next);
        }}
        onPointerUp={(event) => {
          const next = sizeAt(event);
          drag.current = null;
          setDraft(null);
          if (next !== null && next !== size) onResize(next);
        }}
        onKeyDown={(event) => {
          const next = splitKey(
            event.key,
            shown,
            limits(),
            arrowsOf(direction, sized, backwards()),
          );
          if (next === null) return;
          event.preventDefault();
          onResize(next);
        }}
      />
      {pane('second')}
    </div>
  );
}

function roomOf(frame: HTMLElement | null, direction: 'row' | 'column'): number {
  const room = direction === 'row' ? frame?.clientWidth : frame?.clientHeight;
  return room ? room : Number.POSITIVE_INFINITY;
}

function arrowsOf(direction: 'row' | 'column', sized: 'first' | 'second', backwards: boolean) {
  const [back, forth] =
    direction === 'row' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown'];
  const forward = (sized === 'first') !== backwards;
  return forward ? { grows: forth, shrinks: back } : { grows: back, shrinks: forth };
}
