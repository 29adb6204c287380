import type { ComponentChildren, RefObject } from 'preact';
import type { Column, TableLayout } from './column.ts';
import type { Selection, SelectionMode } from './selection.ts';

/** A class and data attributes that a row or a cell carries. */
export interface DataAttributes {
  readonly class?: string;
  readonly [data: `data-${string}`]: string | undefined;
}

export interface TableHandle {
  /** Gives the focus to a row, or to where the focus was last. */
  focus(key?: string): void;
}

/** Rows, columns and functions are compared by identity: keep them stable between renders. */
export interface DataTableProps<Row> {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly layout: TableLayout;
  readonly onLayout: (layout: TableLayout) => void;
  /** 'multiple' unless said otherwise. */
  readonly selectionMode?: SelectionMode;
  readonly selection: Selection;
  readonly onSelection: (selection: Selection) => void;
  /** Rows of one group stand together under a header. */
  readonly groupOf?: (row: Row) => string;
  readonly renderGroup?: (group: string, rows: readonly Row[]) => ComponentChildren;
  readonly rowProps?: (row: Row) => DataAttributes;
  readonly cellProps?: (row: Row, column: Column<Row>) => DataAttributes;
  /** The cell that shows its editor. */
  readonly editing?: { readonly key: string; readonly column: string } | null;
  readonly renderEditor?: (row: Row, column: Column<Row>) => ComponentChildren;
  /** Enter, F2 or a double click on a cell. */
  readonly onOpen?: (row: Row, column: string) => void;
  /** A key on a row that the table itself has no use for: Delete, Mod+C, … */
  readonly onRowKey?: (event: KeyboardEvent, row: Row, column: string) => void;
  /** A right click on a row, or the menu key; at a point of the viewport. */
  readonly onRowMenu?: (
    row: Row,
    column: string,
    point: { readonly left: number; readonly top: number },
  ) => void;
  /** In place of the rows when there is none. */
  readonly empty?: ComponentChildren;
  /** CSS pixels; 24 unless said otherwise. */
  readonly rowHeight?: number;
  readonly handle?: RefObject<TableHandle | null>;
}

export interface TableRowProps<Row> {
  readonly row: Row;
  readonly rowKey: string;
  /** From 0, among the rows. */
  readonly index: number;
  readonly top: number;
  readonly height: number;
  readonly columns: readonly Column<Row>[];
  /** null where rows cannot be selected. */
  readonly selected: boolean | null;
  readonly activeColumn: string | null;
  readonly editingColumn: string | null;
  readonly rowProps: DataTableProps<Row>['rowProps'];
  readonly cellProps: DataTableProps<Row>['cellProps'];
  readonly renderEditor: DataTableProps<Row>['renderEditor'];
}
