import type { ComponentChildren } from 'preact';
import type { Cookie } from '../../../lib/cookie/cookie.ts';
import type { Row } from '../../../lib/store/row.ts';
import type { FieldId } from '../../../lib/store/sort.ts';
import type { CellState, Column } from '../../ui/table/column.ts';
import type { CellText } from '../cell-edit/cell-text.ts';
import type { CookieLife } from '../cookie-life.ts';

/** The fields, and the switch in front of them. */
export type ColumnId = FieldId | 'switch';

/** What cells need beside their row. Stable, so that rows are drawn again only when they changed. */
export interface CellParts {
  readonly switchTo: (row: Row, on: boolean) => void;
  /**
   * Changes fields in one click. Of a parked cookie it shows the details instead, where it can be put back; what
   * a browser would refuse goes to the form.
   */
  readonly change: (row: Row, fields: Partial<Cookie>) => void;
  readonly now: () => number;
  readonly maskValues: boolean;
  readonly life: CookieLife | undefined;
  /** Shows all there is to know about the row's cookie. */
  readonly showDetails: (row: Row) => void;
}

export interface CellProps {
  readonly row: Row;
  readonly cell: CellState;
  readonly parts: CellParts;
}

/** One column of the panel's table. */
export interface PanelColumn extends Omit<Column<Row>, 'id' | 'title' | 'compare' | 'render'> {
  readonly id: ColumnId;
  readonly title: () => string;
  readonly render: (props: CellProps) => ComponentChildren;
  /** What differs where there is room for the essential columns only. */
  readonly narrow?: Partial<Pick<Column<Row>, 'minWidth' | 'hideTitle'>>;
  /** How the cell is edited as text; absent where it is not. */
  readonly text?: CellText;
}
