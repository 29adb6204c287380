import type { ComponentChildren } from 'preact';

interface FactListProps {
  readonly facts: readonly (readonly [label: string, content: ComponentChildren])[];
}

/** What there is to know, one line each. */
export function FactList({ facts }: FactListProps) {
  return (
    <dl class="snap-facts">
      {facts.map(([label, content]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{content}</dd>
        </div>
      ))}
    </dl>
  );
}
