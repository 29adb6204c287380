import type { ComponentChildren } from 'preact';

/** What a cell knows about itself while it renders. */
export interface CellState {
  /** For the one control in a cell of a `widget` column. */
  readonly tabIndex: 0 | -1;
  readonly selected: boolean;
}

/** One column of a DataTable over rows of type `Row`. Widths in CSS pixels. */
export interface Column<Row> {
  readonly id: string;
  readonly title: string;
  readonly width: number;
  readonly minWidth: number;
  /** When room is short, columns of low priority go first. */
  readonly priority: number;
  /** Its share of spare room; without one it keeps its width. */
  readonly grow?: number;
  readonly align?: 'start' | 'center' | 'end';
  /** Names, values, paths: text that is compared letter by letter. */
  readonly mono?: boolean;
  /** It cannot be hidden, and never is. */
  readonly required?: boolean;
  /** Title that takes no room in the header, for a column of icons or switches. */
  readonly hideTitle?: boolean;
  /** The cell holds one control, which takes the focus in its place. */
  readonly widget?: boolean;
  /** Ascending order; without one the column does not sort. */
  readonly compare?: (a: Row, b: Row) => number;
  readonly render: (row: Row, cell: CellState) => ComponentChildren;
}

export interface SortOrder {
  readonly column: string;
  readonly descending: boolean;
}

/** What the user made of the columns; plain data, to be stored. */
export interface TableLayout {
  readonly sort: SortOrder | null;
  /** Widths set by hand, by column. */
  readonly widths: Readonly<Record<string, number>>;
  readonly hidden: readonly string[];
  /** Shown even where room is short. */
  readonly pinned: readonly string[];
}

export const emptyLayout: TableLayout = { sort: null, widths: {}, hidden: [], pinned: [] };
