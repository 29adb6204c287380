import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useHeldFocus } from './use-held-focus.ts';

interface SectionProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

/** One subject of the page: its heading, and a card with what can be set. */
export function Section({ title, children }: SectionProps) {
  const id = useId();
  const heldFocus = useHeldFocus();
  return (
    <section class="options-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div class="options-card" {...heldFocus}>
        {children}
      </div>
    </section>
  );
}
