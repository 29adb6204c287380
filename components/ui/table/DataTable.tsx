// biome-ignore-all lint/a11y/useSemanticElements: table elements cannot be laid out as a virtual grid; the roles make it one.
// biome-ignore-all lint/a11y/useFocusableInteractive: in a grid the cells take the focus, not the rows.
import './DataTable.css';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { MenuList } from '../MenuList.tsx';
import { isRightToLeft } from '../platform.ts';
import { useVirtualizer } from '../use-virtualizer.ts';
import { columnMenuItems } from './column-menu.ts';
import { isControl, isEditing } from './event-target.ts';
import { fitColumns } from './fit-columns.ts';
import { gridAction } from './grid-action.ts';
import { nextSort, withWidth } from './layout-changes.ts';
import { type SelectionGesture, select } from './selection.ts';
import { TableHeader } from './TableHeader.tsx';
import { TableRow } from './TableRow.tsx';
import { indexRows, tableItems } from './table-items.ts';
import type { DataTableProps } from './table-props.ts';
import { useGridFocus } from './use-grid-focus.ts';
import { useWidth } from './use-width.ts';

const headerHeight = 26;

/**
 * A table of any number of rows as an ARIA grid: only the rows in sight are in the document. Arrows move
 * from cell to cell, Enter or F2 opens one, Shift and Control choose several; in the header, Enter sorts
 * and Shift with an arrow resizes.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { columns, rows, keyOf, layout, onLayout, groupOf, selection, editing = null } = props;
  const { selectionMode = 'multiple', rowHeight = 24 } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const room = useWidth(scroller, 1000);
  const [draft, setDraft] = useState(layout);
  const [menu, setMenu] = useState<{ readonly left: number; readonly top: number } | null>(null);
  useLayoutEffect(() => setDraft(layout), [layout]);

  const edited = editing?.column;
  const fitted = useMemo(() => {
    const pinned = edited === undefined ? draft.pinned : [...draft.pinned, edited];
    return fitColumns(columns, { ...draft, pinned }, room);
  }, [columns, draft, room, edited]);
  const shownIds = fitted.widths.map(({ id }) => id).join(' ');
  const shown = useMemo(() => {
    const ids = new Set(shownIds.split(' '));
    return columns.filter((column) => ids.has(column.id));
  }, [columns, shownIds]);
  const items = useMemo(
    () => tableItems({ rows, keyOf, columns, sort: layout.sort, groupOf }),
    [rows, keyOf, columns, layout.sort, groupOf],
  );
  const index = useMemo(() => indexRows(items), [items]);
  const focus = useGridFocus(scroller, index.order, index.places, shown);

  const virtualRows = useMemo(
    () => items.map(({ key, type }) => ({ key, size: type === 'row' ? rowHeight : rowHeight + 2 })),
    [items, rowHeight],
  );
  const itemAt = (key: string | null | undefined) => (key ? (index.items.get(key) ?? -1) : -1);
  const virtualizer = useVirtualizer({
    rows: virtualRows,
    scroller,
    header: headerHeight,
    keep: [itemAt(focus.place?.key), itemAt(editing?.key)],
    order: layout.sort,
  });

  const choose = (gesture: SelectionGesture) =>
    props.onSelection(select(selectionMode, selection, gesture, index.order));
  const rowOf = (target: EventTarget | null) => {
    const cell = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null;
    const key = cell?.closest<HTMLElement>('[data-key]')?.dataset.key;
    const item = items[itemAt(key)];
    const column = cell?.dataset.column;
    return item?.type === 'row' && column !== undefined ? { ...item, column } : null;
  };

  const openMenu = (
    { key, row, column }: { readonly key: string; readonly row: Row; readonly column: string },
    point: { readonly left: number; readonly top: number },
  ) => {
    if (!selection.keys.has(key)) choose({ key, range: false, toggle: false });
    props.onRowMenu?.(row, column, point);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const { place } = focus;
    const grid = scroller.current;
    if (place === null || grid === null || event.defaultPrevented || isEditing(event.target))
      return;
    const column = shown.findIndex(({ id }) => id === place.column);
    const row = place.key === null ? 0 : focus.index + 1;
    const size = {
      rows: index.order.length,
      columns: shown.length,
      page: Math.max(1, Math.floor(grid.clientHeight / rowHeight) - 2),
      rightToLeft: isRightToLeft(grid),
    };
    const action = gridAction(event, { row, column }, size, isControl(event.target));
    const item = items[itemAt(place.key)];
    if (action === null) {
      if (item?.type === 'row') props.onRowKey?.(event, item.row, place.column);
      return;
    }
    event.preventDefault();
    if (action.type === 'resize') {
      const width = (fitted.widths[column]?.width ?? 0) + action.by;
      onLayout(withWidth(layout, place.column, Math.max(shown[column]?.minWidth ?? 0, width)));
    } else if (action.type === 'move') {
      const key = index.order[action.place.row - 1] ?? null;
      focus.moveTo({ key, column: shown[action.place.column]?.id ?? place.column });
      if (key !== null && action.choose !== null) {
        choose({ key, range: action.choose === 'range', toggle: false });
      }
    } else if (action.type === 'choose-all') {
      if (selectionMode !== 'multiple') return;
      props.onSelection({ keys: new Set(index.order), anchor: place.key });
    } else if (item?.type === 'row') {
      if (action.type === 'open') props.onOpen?.(item.row, place.column);
      else if (action.type === 'menu') openMenu({ ...item, column: place.column }, belowCell(grid));
      else choose({ key: item.key, range: action.range, toggle: true });
    }
  };

  const { handle } = props;
  useLayoutEffect(() => {
    if (handle === undefined) return;
    handle.current = {
      focus(key) {
        const column = focus.place?.column ?? shown[0]?.id;
        const target = key ?? focus.place?.key ?? index.order[0] ?? null;
        if (column !== undefined) focus.moveTo({ key: target, column });
      },
    };
  });

  const widths = fitted.widths.map(({ width }) => width);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const offset = virtualizer.options.scrollMargin;
  return (
    <div class={`ui-table${items.length === 0 ? ' ui-table--empty' : ''}`}>
      <div
        ref={scroller}
        role="grid"
        class="ui-table__scroller"
        aria-label={props.label}
        aria-rowcount={index.order.length + 1}
        aria-colcount={shown.length}
        aria-multiselectable={selectionMode === 'multiple'}
        style={{
          '--table-columns': widths.map((width) => `${width}px`).join(' '),
          '--table-width': `${total}px`,
          '--table-header': `${headerHeight}px`,
        }}
        onFocusIn={focus.onFocusIn}
        onFocusOut={focus.onFocusOut}
        onKeyDown={onKeyDown}
        onClick={(event) => {
          const row = isControl(event.target) ? null : rowOf(event.target);
          if (row === null) return;
          choose({ key: row.key, range: event.shiftKey, toggle: event.ctrlKey || event.metaKey });
        }}
        onDblClick={(event) => {
          const row = isControl(event.target) ? null : rowOf(event.target);
          if (row !== null) props.onOpen?.(row.row, row.column);
        }}
        onContextMenu={(event) => {
          const row = isEditing(event.target) ? null : rowOf(event.target);
          if (row === null || props.onRowMenu === undefined) return;
          event.preventDefault();
          openMenu(row, { left: event.clientX, top: event.clientY });
        }}
      >
        <TableHeader
          columns={shown}
          widths={Object.fromEntries(fitted.widths.map(({ id, width }) => [id, width]))}
          sort={layout.sort}
          activeColumn={focus.place?.key === null ? focus.place.column : null}
          onSort={(column) => onLayout({ ...layout, sort: nextSort(layout.sort, column) })}
          onResize={(column, width, done) => {
            const next = withWidth(layout, column, width);
            if (done) onLayout(next);
            else setDraft(next);
          }}
          onMenu={(event) => {
            event.preventDefault();
            setMenu({ left: event.clientX, top: event.clientY });
          }}
        />
        <div
          role="rowgroup"
          class="ui-table__body"
          style={{ blockSize: `${virtualizer.getTotalSize()}px` }}
        >
          {virtualizer.getVirtualItems().map(({ index: place, start, size }) => {
            const item = items[place];
            if (item === undefined) return null;
            const top = start - offset;
            return item.type === 'group' ? (
              <div
                key={item.key}
                role="row"
                class="ui-table__row ui-table__row--group"
                style={{ blockSize: `${size}px`, transform: `translateY(${top}px)` }}
              >
                <div role="gridcell" aria-colspan={shown.length} class="truncate">
                  {props.renderGroup?.(item.id, item.rows) ?? item.id}
                </div>
              </div>
            ) : (
              <TableRow
                key={item.key}
                row={item.row}
                rowKey={item.key}
                index={index.places.get(item.key) ?? 0}
                top={top}
                height={size}
                columns={shown}
                selected={selectionMode === 'none' ? null : selection.keys.has(item.key)}
                activeColumn={focus.place?.key === item.key ? focus.place.column : null}
                editingColumn={editing?.key === item.key ? editing.column : null}
                rowProps={props.rowProps}
                cellProps={props.cellProps}
                renderEditor={editing?.key === item.key ? props.renderEditor : undefined}
              />
            );
          })}
        </div>
      </div>
      {items.length === 0 && <div class="ui-table__empty">{props.empty}</div>}
      {menu && (
        <MenuList
          label={i18n.t('ui.columns')}
          items={columnMenuItems({ columns, layout, squeezedOut: fitted.squeezedOut, onLayout })}
          anchor={menu}
          onClose={() => setMenu(null)}
        />
      )}
    </div>
  );
}

/** Where a menu opens that the keyboard asked for: under the cell with the focus. */
function belowCell(grid: HTMLElement): { readonly left: number; readonly top: number } {
  const { left, bottom } = (grid.querySelector('[data-active]') ?? grid).getBoundingClientRect();
  return { left, top: bottom };
}
