export interface VisibleRange {
  readonly startIndex: number;
  readonly endIndex: number;
  readonly overscan: number;
  readonly count: number;
}

/** The indexes to render: the visible ones, some around them, and those to keep; ascending. */
export function rangeWith(range: VisibleRange, keep: readonly number[]): number[] {
  const first = Math.max(range.startIndex - range.overscan, 0);
  const last = Math.min(range.endIndex + range.overscan, range.count - 1);
  const visible = Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => first + step);
  const kept = keep.filter((index) => index >= 0 && index < range.count);
  return [...new Set([...visible, ...kept])].sort((a, b) => a - b);
}
