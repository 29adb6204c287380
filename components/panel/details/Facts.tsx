import type { ComponentChildren } from 'preact';

export interface Fact {
  readonly label: string;
  readonly content: ComponentChildren;
}

/** Names and what they are, in two columns. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl class="panel-facts">
      {facts.map(({ label, content }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{content}</dd>
        </div>
      ))}
    </dl>
  );
}
