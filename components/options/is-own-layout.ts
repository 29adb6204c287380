import type { TableLayout } from '../ui/table/column.ts';

/** Whether the user has hidden, pinned or resized any column. The order of rows is no matter of columns. */
export function isOwnLayout({ hidden, pinned, widths }: TableLayout): boolean {
  return hidden.length > 0 || pinned.length > 0 || Object.keys(widths).length > 0;
}
