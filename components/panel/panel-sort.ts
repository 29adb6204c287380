import type { FieldId, Sort } from '../../lib/store/sort.ts';
import type { SortOrder } from '../ui/table/column.ts';
import { COLUMNS } from './columns/index.ts';

/** The table's order as the store knows it; null where it names no field, of another version say. */
export function panelSort(order: SortOrder | null): Sort | null {
  const column = COLUMNS.find(({ id }) => id === order?.column)?.id;
  if (!order || column === undefined || column === 'switch') return null;
  return { column: column satisfies FieldId, descending: order.descending };
}
