import type { SortOrder, TableLayout } from './column.ts';

/** The order after a click on a column's title: ascending, descending, as it came. */
export function nextSort(sort: SortOrder | null, column: string): SortOrder | null {
  if (sort?.column !== column) return { column, descending: false };
  return sort.descending ? null : { column, descending: true };
}

/** The layout with a column set to a width; null gives it its own width back. */
export function withWidth(layout: TableLayout, column: string, width: number | null): TableLayout {
  const { [column]: _, ...widths } = layout.widths;
  return {
    ...layout,
    widths: width === null ? widths : { ...widths, [column]: Math.round(width) },
  };
}

/** The layout with a column shown, wherever there is room or not, or hidden. */
export function withColumn(layout: TableLayout, column: string, shown: boolean): TableLayout {
  const others = (ids: readonly string[]) => ids.filter((id) => id !== column);
  return {
    ...layout,
    hidden: shown ? others(layout.hidden) : [...others(layout.hidden), column],
    pinned: shown ? [...others(layout.pinned), column] : others(layout.pinned),
  };
}
