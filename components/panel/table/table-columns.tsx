import type { Row } from '../../../lib/store/row.ts';
import type { Column } from '../../ui/table/column.ts';
import { COLUMNS } from '../columns/index.ts';
import type { CellParts } from '../columns/panel-column.ts';

/** The panel's columns as the table takes them. */
export function tableColumns(parts: CellParts, isNarrow = false): Column<Row>[] {
  return COLUMNS.map(({ title, render, text: _, narrow, ...sizing }) => ({
    ...sizing,
    ...(isNarrow ? narrow : {}),
    title: title(),
    render: (row, cell) => render({ row, cell, parts }),
    // The rows come sorted by the store; for the table all are equal, and so they stay as they came.
    ...(sizing.id === 'switch' ? {} : { compare: () => 0 }),
  }));
}
