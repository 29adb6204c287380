import { type Component, type ComponentChildren, type FunctionComponent, h } from 'preact';

/**
 * A component that renders again only when a prop changed (compared with `Object.is`). Preact has this in
 * its compatibility layer, which weighs more than the whole of Preact.
 */
export function memo<Props extends object>(
  render: FunctionComponent<Props>,
): (props: Props) => ComponentChildren {
  function changed(this: Component<Props>, next: Readonly<Props>): boolean {
    const before = this.props as Record<string, unknown>;
    const after = next as Record<string, unknown>;
    const names = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...names].some((name) => !Object.is(before[name], after[name]));
  }
  return function Memo(this: Component<Props>, props: Props) {
    this.shouldComponentUpdate = changed;
    return h(render, props);
  };
}
