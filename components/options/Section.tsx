import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { useHeldFocus } from '../ui/use-held-focus.ts';

interface SectionProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

/** One subject of the page: its heading, and a card with what can be set. */
export function Section({ title, children }: SectionProps) {
  const id = useId();
  const card = useRef<HTMLDivElement>(null);
  const heldFocus = useHeldFocus(card);
  return (
    <section class="options-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div class="options-card" ref={card} {...heldFocus}>
        {children}
      </div>
    </section>
  );
}
