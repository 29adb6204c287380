/**
 * The next column on the way (`step` is -1 or 1) whose cells are edited as text; null when there is none.
 * `shown` are the columns on screen, in their order.
 */
export function neighbourColumn(
  shown: readonly string[],
  editable: ReadonlySet<string>,
  from: string,
  step: -1 | 1,
): string | null {
  for (let at = shown.indexOf(from) + step; at >= 0 && at < shown.length; at += step) {
    const column = shown[at];
    if (column !== undefined && editable.has(column)) return column;
  }
  return null;
}
