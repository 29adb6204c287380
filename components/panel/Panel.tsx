import './Panel.css';
import { useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { hostOf, unsupportedReason } from '../../lib/store/page.ts';
import { sessionSwitch } from '../../lib/store/session-switch.ts';
import { ChangeBar } from '../cookies/ChangeBar.tsx';
import { FilterField } from '../cookies/FilterField.tsx';
import { KeyHelp } from '../ui/KeyHelp.tsx';
import { SplitPane } from '../ui/SplitPane.tsx';
import { Tooltips } from '../ui/Tooltips.tsx';
import { ColumnMenu } from '../ui/table/ColumnMenu.tsx';
import { fitColumns } from '../ui/table/fit-columns.ts';
import type { TableHandle } from '../ui/table/table-props.ts';
import { useWidth } from '../ui/table/use-width.ts';
import { useStore } from '../use-store.ts';
import { DeleteEverywhereDialog } from './DeleteEverywhereDialog.tsx';
import { isListed } from './is-listed.ts';
import { keyGroups } from './key-groups.ts';
import { PanelMain } from './PanelMain.tsx';
import type { PanelProps } from './panel-props.ts';
import { SectionSelect } from './SectionSelect.tsx';
import { SideBar } from './SideBar.tsx';
import { pageSections, sectionId } from './sections.ts';
import { Toolbar } from './Toolbar.tsx';
import { tableColumns } from './table/table-columns.tsx';
import { usePanelCommands } from './use-panel-commands.ts';
import { usePanelHotkeys } from './use-panel-hotkeys.ts';

/** Below this width (CSS pixels) the side bar becomes a choice in the tool bar. */
const NARROW = 560;

/** The DevTools panel: the cookies of the inspected page, and everything that can be done to them. */
export function Panel(props: PanelProps) {
  const { store, settings } = props;
  const state = useStore(store, (current) => current);
  const view = props.view(state);
  const root = useRef<HTMLElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const table = useRef<TableHandle>(null);
  const width = useWidth(root, window.innerWidth);
  const [sideSize, setSideSize] = useState(184);
  const [room, setRoom] = useState(1000);
  const [showsKeys, setShowsKeys] = useState(false);
  const commands = usePanelCommands(props, state, view, table);
  const narrow = width < NARROW;

  usePanelHotkeys([
    { keys: 'Mod+Z', run: commands.undo },
    { keys: 'Mod+Shift+Z', run: commands.redo },
    { keys: 'Mod+Y', run: commands.redo },
    {
      keys: '/',
      run() {
        search.current?.focus();
        search.current?.select();
      },
    },
    { keys: 'N', run: commands.add },
    { keys: '?', run: () => setShowsKeys(true) },
  ]);

  const { page } = state;
  const host = page && !unsupportedReason(page) ? hostOf(page.url) : '';
  const isReady = state.status.kind === 'ready';
  const isShown = isListed(state.status, state.section);
  const sections = pageSections({
    view,
    host,
    liveCount: state.live.size,
    parkedCount: state.parked.length,
    hasAll: state.hasAll,
    isReady,
    missingAccess: state.missingAccess,
  });
  const choice = {
    sections,
    current: sectionId(state.section),
    onShow: store.show,
  };
  const columns = useMemo(() => tableColumns(commands.parts, narrow), [commands.parts, narrow]);
  const main = (
    <PanelMain
      {...props}
      state={state}
      view={view}
      host={host}
      width={narrow ? width : width - sideSize}
      narrow={narrow}
      commands={commands}
      table={table}
      onRoom={setRoom}
    />
  );
  return (
    <main ref={root} class="panel">
      <h1 class="visually-hidden">{i18n.t('panel.title', [host])}</h1>
      <Toolbar
        narrow={narrow}
        search={
          <FilterField
            text={state.filterText}
            filter={view.filter}
            rows={view.sectionRows}
            onText={store.setFilter}
            onLeave={() => table.current?.focus()}
            inputRef={search}
          />
        }
        sections={narrow && <SectionSelect {...choice} />}
        columns={
          <ColumnMenu
            columns={columns}
            layout={settings.table}
            squeezedOut={fitColumns(columns, settings.table, room).squeezedOut}
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
          undo: commands.undo,
          redo: commands.redo,
          openOptions: props.onOptions,
          showKeys: () => setShowsKeys(true),
          switchSession: commands.switchSession,
        }}
      />
      <div class={`panel__body${narrow ? ' panel__body--narrow' : ''}`}>
        <SplitPane
          direction="row"
          label={i18n.t('panel.resizeSections')}
          sized="first"
          size={sideSize}
          least={120}
          most={420}
          onResize={setSideSize}
          first={!narrow && <SideBar {...choice} />}
          second={main}
        />
      </div>
      <ChangeBar
        journal={state.journal}
        report={state.report}
        error={state.error}
        rolledBack={props.rolledBack}
        attempt={state.attempt}
        framed
        onUndo={commands.undo}
        onRedo={commands.redo}
        onDismiss={() => {
          store.dismissReport();
          props.onDismissRolledBack();
        }}
      />
      {commands.asking && (
        <DeleteEverywhereDialog
          count={commands.asking.length}
          sites={new Set(commands.asking.map(({ group }) => group)).size}
          onDelete={commands.confirmRemoval}
          onClose={commands.cancelRemoval}
        />
      )}
      {showsKeys && <KeyHelp groups={keyGroups()} onClose={() => setShowsKeys(false)} />}
      <Tooltips />
    </main>
  );
}
