import type { ComponentChildren, RefObject } from 'preact';
import type { CookieState } from '../../lib/store/cookie-state.ts';
import type { CookieView } from '../../lib/store/create-view.ts';
import type { Row } from '../../lib/store/row.ts';
import { sessionSwitch } from '../../lib/store/session-switch.ts';
import { FilterField } from '../cookies/FilterField.tsx';
import { ColumnMenu } from '../ui/table/ColumnMenu.tsx';
import type { Column } from '../ui/table/column.ts';
import { fitColumns } from '../ui/table/fit-columns.ts';
import type { TableHandle } from '../ui/table/table-props.ts';
import { isListed } from './is-listed.ts';
import type { PanelProps } from './panel-props.ts';
import { Toolbar } from './Toolbar.tsx';
import type { PanelCommands } from './use-panel-commands.ts';

interface CookieToolbarProps extends Pick<PanelProps, 'store' | 'settings' | 'onOptions'> {
  readonly state: CookieState;
  readonly view: CookieView;
  readonly columns: readonly Column<Row>[];
  /** How wide the table is, in CSS pixels. */
  readonly room: number;
  readonly narrow: boolean;
  /** The choice of the section, where there is no side bar. */
  readonly sections: ComponentChildren;
  readonly commands: PanelCommands;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly table: RefObject<TableHandle | null>;
  readonly onShowKeys: () => void;
}

/** The tool bar of the cookies: search, columns, and what can be done to those shown or selected. */
export function CookieToolbar(props: CookieToolbarProps) {
  const { store, state, view, settings, columns, commands } = props;
  const isReady = state.status.kind === 'ready';
  const isShown = isListed(state.status, state.section);
  return (
    <Toolbar
      narrow={props.narrow}
      search={
        <FilterField
          text={state.filterText}
          filter={view.filter}
          rows={view.sectionRows}
          onText={store.setFilter}
          onLeave={() => props.table.current?.focus()}
          inputRef={props.search}
        />
      }
      sections={props.sections}
      columns={
        <ColumnMenu
          columns={columns}
          layout={settings.table}
          squeezedOut={fitColumns(columns, settings.table, props.room).squeezedOut}
          onLayout={commands.setLayout}
        />
      }
      session={isReady ? sessionSwitch(view.pageRows) : { state: 'none' }}
      canAdd={isReady}
      selected={isShown ? commands.selectedRows.length : 0}
      shown={isShown ? view.rows.length : 0}
      canUndo={state.journal.done.length > 0}
      canRedo={state.journal.undone.length > 0}
      commands={{
        add: commands.add,
        removeSelected: () => commands.remove(commands.selectedRows),
        removeShown: () => commands.remove(view.rows),
        openExport: () => commands.transfer.openExport(),
        openImport: commands.transfer.openImport,
        undo: commands.undo,
        redo: commands.redo,
        openOptions: props.onOptions,
        showKeys: props.onShowKeys,
        switchSession: commands.switchSession,
      }}
    />
  );
}
