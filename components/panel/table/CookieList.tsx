import type { ComponentChildren, RefObject } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CookieState } from '../../../lib/store/cookie-state.ts';
import type { CookieView } from '../../../lib/store/create-view.ts';
import type { Row } from '../../../lib/store/row.ts';
import { sortRows } from '../../../lib/store/sort.ts';
import { formContext } from '../../cookies/editor/form-context.ts';
import { useFlash } from '../../cookies/use-flash.ts';
import { isTextField } from '../../ui/platform.ts';
import type { TableHandle } from '../../ui/table/table-props.ts';
import { useWidth } from '../../ui/table/use-width.ts';
import { useNow } from '../../use-now.ts';
import { neighbourColumn } from '../cell-edit/neighbour-column.ts';
import { useCellEdit } from '../cell-edit/use-cell-edit.ts';
import { EDITABLE } from '../columns/index.ts';
import type { PanelProps } from '../panel-props.ts';
import type { PanelCommands } from '../use-panel-commands.ts';
import { CookieTable } from './CookieTable.tsx';
import { GroupHeading } from './GroupHeading.tsx';
import { type MenuSpot, RowMenu } from './RowMenu.tsx';
import { rowKeyCommand } from './row-keys.ts';

interface CookieListProps extends Pick<PanelProps, 'store' | 'settings' | 'onSettings' | 'now'> {
  readonly state: CookieState;
  readonly view: CookieView;
  /** Sites that access is missing for. */
  readonly lockedSites: ReadonlySet<string>;
  readonly narrow: boolean;
  readonly commands: PanelCommands;
  readonly table: RefObject<TableHandle | null>;
  readonly empty: ComponentChildren;
  /** Hears how wide the table is, in CSS pixels. */
  readonly onRoom: (width: number) => void;
}

/** How often the machine values of the cells are made anew, in milliseconds. */
const MINUTE = 60_000;

/** The table with all that keys, clicks and the menu of a row do. */
export function CookieList(props: CookieListProps) {
  const { store, state, view, settings, commands, table, now, lockedSites, onRoom } = props;
  const { page, frameUrls, section, sort } = state;
  const list = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLElement>(null);
  const room = useWidth(scroller, 1000);
  useEffect(() => onRoom(room), [room, onRoom]);
  const [menu, setMenu] = useState<MenuSpot | null>(null);
  const editing = useCellEdit(store);
  const { edit } = editing;
  const acrossSites = section.kind === 'all' && sort !== null;
  const rows = useMemo(
    () => (acrossSites ? sortRows(view.rows, sort) : view.rows),
    [view.rows, acrossSites, sort],
  );
  useFlash(list, state.changedAt, now);

  const context = useMemo(() => {
    const draft = edit && { original: edit.row.cookie, edited: edit.row.cookie };
    return formContext({ draft, page, frameUrls }, now());
  }, [edit, page, frameUrls, now]);

  const open = (row: Row, column: string) => {
    if (row.parked || column === 'session-id') commands.showDetails(row);
    else if (EDITABLE.has(column))
      editing.begin(row, rows[rows.indexOf(row) - 1]?.id ?? null, column);
    else commands.editAll(row);
  };
  const closeCell = (step: -1 | 0 | 1) => {
    const ended = editing.end();
    if (!ended) return;
    const { row, after, column } = ended;
    store.select(new Set([row.id]), row.id);
    const next = step !== 0 && neighbourColumn(shownColumns(list.current), EDITABLE, column, step);
    if (next) editing.begin(rows.find(({ id }) => id === row.id) ?? row, after, next);
    else table.current?.focus(row.id);
  };
  const onKey = (event: KeyboardEvent, row: Row) => {
    const run = rowKeyCommand(event, row, commands);
    if (!run) return;
    event.preventDefault();
    event.stopPropagation();
    run();
  };
  const renderGroup = useCallback(
    (group: string, rows: readonly Row[]) => (
      <GroupHeading
        group={group}
        rows={rows}
        locked={lockedSites.has(group)}
        isOfPage={section.kind === 'page'}
      />
    ),
    [lockedSites, section],
  );
  return (
    <div
      ref={(element) => {
        list.current = element;
        scroller.current = element?.querySelector('.ui-table__scroller') ?? null;
      }}
      class="panel-list"
      onKeyDownCapture={(event) => {
        const row = isForList(event) ? rowOf(event, rows) : undefined;
        if (row) onKey(event, row);
      }}
    >
      <CookieTable
        rows={rows}
        // Also where there is only one: rows would jump when the first frame's cookies come in.
        grouped={section.kind !== 'group' && !acrossSites}
        renderGroup={renderGroup}
        layout={settings.table}
        onLayout={commands.setLayout}
        selected={state.selected}
        active={state.active}
        onSelect={store.select}
        parts={commands.parts}
        narrow={props.narrow}
        time={useNow(MINUTE)}
        edit={edit}
        editedCookie={(edit && state.live.get(edit.row.id)) ?? null}
        context={context}
        onSaveCell={editing.save}
        onCloseCell={closeCell}
        onOpen={open}
        onRowKey={onKey}
        onRowMenu={(row, column, point) => setMenu({ id: row.id, column, point })}
        empty={props.empty}
        handle={table}
      />
      {menu && (
        <RowMenu
          spot={menu}
          view={view}
          commands={commands}
          onEditCell={open}
          onFilter={store.setFilter}
          onClose={() => setMenu(null)}
        />
      )}
    </div>
  );
}

/** The row that has the focus, unless it is in the editor of a cell. */
function rowOf({ target }: KeyboardEvent, rows: readonly Row[]): Row | undefined {
  if (!(target instanceof Element) || isTextField(target)) return undefined;
  const id = target.closest<HTMLElement>('[data-key]')?.dataset.key;
  return rows.find((row) => row.id === id);
}

/**
 * Keys that the table would take for itself: a plain Space on a cell selects there, and Enter opens the cell.
 * Space on a control within a cell belongs to that control.
 */
function isForList({ key, target, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  const mod = ctrlKey || metaKey;
  const onCell = target instanceof Element && target.getAttribute('role') === 'gridcell';
  return key === 'Enter' ? mod : key === ' ' && onCell && !mod && !shiftKey;
}

function shownColumns(list: HTMLElement | null): string[] {
  const titles = list?.querySelectorAll<HTMLElement>('[role=columnheader][data-column]') ?? [];
  return [...titles].map(({ dataset }) => dataset.column ?? '');
}
