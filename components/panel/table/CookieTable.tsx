import './CookieTable.css';
import type { ComponentChildren, RefObject } from 'preact';
import { useCallback, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Cookie } from '../../../lib/cookie/cookie.ts';
import type { RuleContext } from '../../../lib/set-cookie/rule.ts';
import type { Row } from '../../../lib/store/row.ts';
import type { FieldId } from '../../../lib/store/sort.ts';
import { cellHooks, rowHooks } from '../../cookies/row-hooks.ts';
import type { Column, TableLayout } from '../../ui/table/column.ts';
import { DataTable } from '../../ui/table/DataTable.tsx';
import type { TableHandle } from '../../ui/table/table-props.ts';
import { CellEditor } from '../cell-edit/CellEditor.tsx';
import type { CellEdit } from '../cell-edit/use-cell-edit.ts';
import { COLUMNS } from '../columns/index.ts';
import type { CellParts } from '../columns/panel-column.ts';
import { rowsWithEdited } from './rows-with-edited.ts';
import { tableColumns } from './table-columns.tsx';

export interface CookieTableProps {
  /** Filtered and sorted. */
  readonly rows: readonly Row[];
  /** Whether the rows stand under a heading for each site. */
  readonly grouped: boolean;
  readonly renderGroup: (group: string, rows: readonly Row[]) => ComponentChildren;
  readonly layout: TableLayout;
  readonly onLayout: (layout: TableLayout) => void;
  readonly selected: ReadonlySet<string>;
  /** The row chosen last. */
  readonly active: string | null;
  readonly onSelect: (selected: ReadonlySet<string>, active: string | null) => void;
  readonly parts: CellParts;
  /** There is room for the essential columns only. */
  readonly narrow: boolean;
  /** Changes once in a while, to make the machine values of all cells anew. */
  readonly time: number;
  readonly edit: CellEdit | null;
  /** The cookie being edited as it is now; null once it is gone. */
  readonly editedCookie: Cookie | null;
  readonly context: Omit<RuleContext, 'isPublicSuffix'>;
  readonly onSaveCell: (edited: Cookie) => Promise<string | null>;
  readonly onCloseCell: (step: -1 | 0 | 1) => void;
  readonly onOpen: (row: Row, column: string) => void;
  readonly onRowKey: (event: KeyboardEvent, row: Row) => void;
  readonly onRowMenu: (
    row: Row,
    column: string,
    point: { readonly left: number; readonly top: number },
  ) => void;
  readonly empty: ComponentChildren;
  readonly handle: RefObject<TableHandle | null>;
}

/** The panel's table of cookies. */
export function CookieTable(props: CookieTableProps) {
  const { parts, narrow, time, edit, editedCookie, context, onSaveCell, onCloseCell } = props;
  const columns = useMemo(() => tableColumns(parts, narrow), [parts, narrow]);
  const rows = useMemo(() => rowsWithEdited(props.rows, edit), [props.rows, edit]);
  const { now } = parts;
  // A new function has every row drawn anew, as `time` passes; between times each has the moment it is drawn at.
  const cellProps = useCallback(
    (row: Row, { id }: Column<Row>) =>
      id === 'switch' ? {} : cellHooks(row, id as FieldId, now()),
    [now, time],
  );
  const goneId = edit && !edit.savedAs && !editedCookie ? edit.row.id : null;
  const rowProps = useCallback(
    (row: Row) => ({
      ...rowHooks(row),
      ...(row.parked ? { 'data-muted': '' } : {}),
      ...(row.id === goneId ? { class: 'panel-row--gone' } : {}),
    }),
    [goneId],
  );
  const renderEditor = useCallback(
    (row: Row, { id, title }: Column<Row>) => {
      const column = COLUMNS.find((each) => each.id === id);
      if (!column?.text || !edit) return null;
      return (
        <CellEditor
          key={`${row.id} ${id}`}
          label={i18n.t('panel.editing', [title, row.cookie.name])}
          text={column.text}
          mono={column.mono ?? false}
          original={edit.row.cookie}
          current={editedCookie}
          context={context}
          now={parts.now}
          onSave={onSaveCell}
          onClose={onCloseCell}
        />
      );
    },
    [edit, editedCookie, context, parts, onSaveCell, onCloseCell],
  );
  return (
    <DataTable
      label={i18n.t('list.label')}
      columns={columns}
      rows={rows}
      keyOf={rowId}
      layout={props.layout}
      onLayout={props.onLayout}
      selection={useMemo(
        () => ({ keys: props.selected, anchor: props.active }),
        [props.selected, props.active],
      )}
      onSelection={({ keys, anchor }) => props.onSelect(keys, anchor)}
      {...(props.grouped ? { groupOf, renderGroup: props.renderGroup } : {})}
      rowProps={rowProps}
      cellProps={cellProps}
      editing={edit && { key: edit.row.id, column: edit.column }}
      renderEditor={renderEditor}
      onOpen={props.onOpen}
      onRowKey={props.onRowKey}
      onRowMenu={props.onRowMenu}
      empty={props.empty}
      handle={props.handle}
    />
  );
}

function rowId({ id }: Row): string {
  return id;
}

function groupOf({ group }: Row): string {
  return group;
}
