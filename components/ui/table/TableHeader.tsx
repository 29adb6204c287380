// biome-ignore-all lint/a11y/useSemanticElements: table elements cannot be laid out as a virtual grid; the roles make it one.
// biome-ignore-all lint/a11y/useFocusableInteractive: in a grid the cells take the focus, not the rows.
import { ArrowDown, ArrowUp } from 'lucide';
import { useRef } from 'preact/hooks';
import { classNames } from '../class-names.ts';
import { Icon } from '../Icon.tsx';
import { isRightToLeft } from '../platform.ts';
import type { Column, SortOrder } from './column.ts';

interface TableHeaderProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly widths: Readonly<Record<string, number>>;
  readonly sort: SortOrder | null;
  readonly activeColumn: string | null;
  readonly onSort: (column: string) => void;
  /** null ends the drag; `done` tells a width under way from the final one. */
  readonly onResize: (column: string, width: number | null, done: boolean) => void;
  readonly onMenu: (event: MouseEvent) => void;
}

/** The row of titles: a click sorts, a drag at its end resizes, a right click chooses columns. */
export function TableHeader<Row>(props: TableHeaderProps<Row>) {
  const { columns, widths, sort, activeColumn, onSort, onResize, onMenu } = props;
  return (
    <div role="row" class="ui-table__head" aria-rowindex={1} onContextMenu={onMenu}>
      {columns.map((column, place) => {
        const sorted = sort?.column === column.id ? sort : null;
        const { align = 'start' } = column;
        return (
          <div
            key={column.id}
            role="columnheader"
            class={classNames('ui-table__head-cell', `ui-table__head-cell--${align}`)}
            aria-colindex={place + 1}
            aria-sort={sorted ? (sorted.descending ? 'descending' : 'ascending') : undefined}
            data-column={column.id}
            data-active={column.id === activeColumn ? '' : undefined}
          >
            <Title
              column={column}
              sorted={sorted}
              tabIndex={column.id === activeColumn ? 0 : -1}
              onSort={onSort}
            />
            <Grip
              width={widths[column.id] ?? column.width}
              least={column.minWidth}
              onResize={(width, done) => onResize(column.id, width, done)}
            />
          </div>
        );
      })}
    </div>
  );
}

interface TitleProps<Row> {
  readonly column: Column<Row>;
  readonly sorted: SortOrder | null;
  readonly tabIndex: 0 | -1;
  readonly onSort: (column: string) => void;
}

function Title<Row>({ column, sorted, tabIndex, onSort }: TitleProps<Row>) {
  const text = (
    <span class={column.hideTitle ? 'visually-hidden' : 'truncate'}>{column.title}</span>
  );
  if (column.compare === undefined) {
    return (
      <span class="ui-table__title" tabIndex={tabIndex}>
        {text}
      </span>
    );
  }
  return (
    <button
      type="button"
      class="ui-table__title"
      tabIndex={tabIndex}
      onClick={() => onSort(column.id)}
    >
      {text}
      {sorted && <Icon icon={sorted.descending ? ArrowDown : ArrowUp} />}
    </button>
  );
}

interface GripProps {
  readonly width: number;
  readonly least: number;
  readonly onResize: (width: number | null, done: boolean) => void;
}

/** Dragged to resize; a double click gives the column its own width back. Shift+arrows do it by keyboard. */
function Grip({ width, least, onResize }: GripProps) {
  const drag = useRef<{ readonly x: number; readonly width: number } | null>(null);
  const widthAt = (event: PointerEvent) => {
    const start = drag.current;
    const grip = event.currentTarget;
    if (start === null || !(grip instanceof Element)) return null;
    const moved = (event.clientX - start.x) * (isRightToLeft(grip) ? -1 : 1);
    return Math.max(least, start.width + moved);
  };
  return (
    <span
      class="ui-table__grip"
      aria-hidden="true"
      onPointerDown={(event) => {
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        drag.current = { x: event.clientX, width };
      }}
      onPointerMove={(event) => {
        const next = widthAt(event);
        if (next !== null) onResize(next, false);
      }}
      onPointerUp={(event) => {
        const next = widthAt(event);
        const moved = drag.current !== null && next !== drag.current.width;
        drag.current = null;
        if (next !== null && moved) onResize(next, true);
      }}
      onDblClick={() => onResize(null, true)}
    />
  );
}
