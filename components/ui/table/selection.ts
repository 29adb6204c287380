export type SelectionMode = 'none' | 'single' | 'multiple';

export interface Selection {
  readonly keys: ReadonlySet<string>;
  /** Where a range begins: the row last chosen without Shift. */
  readonly anchor: string | null;
}

export interface SelectionGesture {
  /** The row that was clicked or moved to. */
  readonly key: string;
  /** Shift: from the anchor to this row. */
  readonly range: boolean;
  /** Control or Command: this row joins or leaves. */
  readonly toggle: boolean;
}

/** The selection after a gesture; `order` holds the keys of all rows as they stand on screen. */
export function select(
  mode: SelectionMode,
  selection: Selection,
  gesture: SelectionGesture,
  order: readonly string[],
): Selection {
  const { key } = gesture;
  if (mode === 'none') return selection;
  const from = selection.anchor === null ? -1 : order.indexOf(selection.anchor);
  if (mode === 'multiple' && gesture.range && from >= 0) {
    const to = order.indexOf(key);
    const range = order.slice(Math.min(from, to), Math.max(from, to) + 1);
    const keys = gesture.toggle ? new Set([...selection.keys, ...range]) : new Set(range);
    return { keys, anchor: selection.anchor };
  }
  if (gesture.toggle && (mode === 'multiple' || selection.keys.has(key))) {
    const keys = new Set(selection.keys);
    if (!keys.delete(key)) keys.add(key);
    return { keys, anchor: key };
  }
  return { keys: new Set([key]), anchor: key };
}
