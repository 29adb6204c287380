// biome-ignore-all lint/a11y/useSemanticElements: table elements cannot be laid out as a virtual grid; the roles make it one.
// biome-ignore-all lint/a11y/useFocusableInteractive: in a grid the cells take the focus, not the rows.
import type { ComponentChildren } from 'preact';
import { classNames } from '../class-names.ts';
import { memo } from '../memo.ts';
import type { Column } from './column.ts';
import type { DataAttributes, TableRowProps } from './table-props.ts';

/** One row, drawn again only when one of its props is another object: keep them stable. */
export const TableRow = memo(Row) as <R>(props: TableRowProps<R>) => ComponentChildren;

function Row<R>(props: TableRowProps<R>) {
  const { row, rowKey, index, top, height, columns, selected, activeColumn } = props;
  const { class: extraClass, ...attributes } = props.rowProps?.(row) ?? noAttributes;
  return (
    <div
      {...attributes}
      role="row"
      class={classNames('ui-table__row', extraClass)}
      aria-rowindex={index + 2}
      aria-selected={selected === null ? undefined : selected}
      data-key={rowKey}
      style={{ blockSize: `${height}px`, transform: `translateY(${top}px)` }}
    >
      {columns.map((column, place) => (
        <Cell
          key={column.id}
          row={row}
          column={column}
          place={place}
          selected={selected === true}
          active={column.id === activeColumn}
          attributes={props.cellProps?.(row, column) ?? noAttributes}
          editor={column.id === props.editingColumn ? props.renderEditor : undefined}
        />
      ))}
    </div>
  );
}

interface CellProps<R> {
  readonly row: R;
  readonly column: Column<R>;
  readonly place: number;
  readonly selected: boolean;
  readonly active: boolean;
  readonly attributes: DataAttributes;
  readonly editor: TableRowProps<R>['renderEditor'];
}

function Cell<R>({ row, column, place, selected, active, attributes, editor }: CellProps<R>) {
  const { class: extraClass, ...data } = attributes;
  const tabIndex = active ? 0 : -1;
  const { align = 'start' } = column;
  return (
    <div
      {...data}
      role="gridcell"
      class={classNames(
        'ui-table__cell',
        align !== 'start' && `ui-table__cell--${align}`,
        column.mono && 'ui-table__cell--mono',
        editor && 'ui-table__cell--editing',
        extraClass,
      )}
      aria-colindex={place + 1}
      data-column={column.id}
      data-active={active ? '' : undefined}
      tabIndex={column.widget || editor ? undefined : tabIndex}
    >
      {editor ? (
        <div class="ui-table__editor">{editor(row, column)}</div>
      ) : (
        column.render(row, { tabIndex, selected })
      )}
    </div>
  );
}

const noAttributes: DataAttributes = {};
