import './Panel.css';
import { useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Section } from '../../lib/store/cookie-state.ts';
import { hostOf, unsupportedReason } from '../../lib/store/page.ts';
import { useAudit } from '../audit/use-audit.ts';
import { useFixations } from '../audit/use-fixations.ts';
import { ChangeBar } from '../cookies/ChangeBar.tsx';
import { LockBar } from '../cookies/LockBar.tsx';
import { lockNews } from '../cookies/lock-news.ts';
import { KeyHelp } from '../ui/KeyHelp.tsx';
import { SplitPane } from '../ui/SplitPane.tsx';
import { Tooltips } from '../ui/Tooltips.tsx';
import type { TableHandle } from '../ui/table/table-props.ts';
import { useWidth } from '../ui/table/use-width.ts';
import { useLate } from '../use-late.ts';
import { useStore } from '../use-store.ts';
import { CookieToolbar } from './CookieToolbar.tsx';
import { DeleteEverywhereDialog } from './DeleteEverywhereDialog.tsx';
import { FaceBody } from './FaceBody.tsx';
import { FaceToolbar } from './FaceToolbar.tsx';
import { keyGroups } from './key-groups.ts';
import { PanelMain } from './PanelMain.tsx';
import { PanelTransfer } from './PanelTransfer.tsx';
import { paneSize, withPaneSize } from './pane-sizes.ts';
import type { PanelProps } from './panel-props.ts';
import { SectionSelect } from './SectionSelect.tsx';
import { SideBar } from './SideBar.tsx';
import { pageSections, sectionId } from './sections.ts';
import { tableColumns } from './table/table-columns.tsx';
import { useFaces } from './use-faces.ts';
import { usePanelCommands } from './use-panel-commands.ts';
import { usePanelHotkeys } from './use-panel-hotkeys.ts';
import { useShowCookie } from './use-show-cookie.ts';

const loadAudit = () => import('../audit/late.ts');

/** Below this width (CSS pixels) the side bar becomes a choice in the tool bar. */
const NARROW = 560;

/** The DevTools panel: the cookies of the inspected page, and everything that can be done to them. */
export function Panel(props: PanelProps) {
  const { store, settings, snapshots } = props;
  const state = useStore(store, (current) => current);
  const view = props.view(state);
  const root = useRef<HTMLElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const table = useRef<TableHandle>(null);
  const width = useWidth(root, window.innerWidth);
  const sideSize = paneSize(settings, 'sections');
  const [room, setRoom] = useState(1000);
  const [showsKeys, setShowsKeys] = useState(false);
  const commands = usePanelCommands(props, state, view, table);
  const narrow = width < NARROW;
  const fixations = useFixations({
    state,
    rows: view.pageRows,
    now: props.now,
    sessions: props.sessions,
    log: props.setCookie?.log,
    late: useLate(loadAudit, props.audit !== undefined && state.sites !== null),
  });
  const audit = useAudit({
    state,
    rows: view.pageRows,
    now: props.now,
    load: loadAudit,
    frameworks: props.audit?.frameworks,
    ...(props.setCookie ? { log: props.setCookie.log } : {}),
    fixations,
  });
  const faces = useFaces(props, audit.site);
  const showCookie = useShowCookie(store, faces, table);
  const showsCookies = faces.face === 'cookies';

  usePanelHotkeys([
    { keys: 'Mod+Z', run: commands.undo },
    { keys: 'Mod+Shift+Z', run: commands.redo },
    { keys: 'Mod+Y', run: commands.redo },
    {
      keys: '/',
      run() {
        const field = showsCookies ? search.current : faces.search.current;
        field?.focus();
        field?.select();
      },
    },
    {
      keys: 'N',
      run() {
        faces.show('cookies');
        commands.add();
      },
    },
    {
      keys: 'S',
      run() {
        if (!props.snapshots) return;
        faces.show('snapshots');
        props.snapshots.store.ask({ kind: 'take' });
      },
    },
    { keys: 'E', run: () => commands.transfer.openExport() },
    { keys: 'I', run: commands.transfer.openImport },
    { keys: '?', run: () => setShowsKeys(true) },
  ]);

  const { page } = state;
  const host = page && !unsupportedReason(page) ? hostOf(page.url) : '';
  const isReady = state.status.kind === 'ready';
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
    onShow(section: Section) {
      faces.show('cookies');
      store.show(section);
    },
    faces: faces.entries,
    face: faces.face,
    onFace: faces.show,
  };
  const columns = useMemo(() => tableColumns(commands.parts, narrow), [commands.parts, narrow]);
  const main = showsCookies ? (
    <PanelMain
      {...props}
      state={state}
      view={view}
      host={host}
      width={narrow ? width : width - sideSize}
      narrow={narrow}
      commands={commands}
      refused={faces.refused}
      onRefused={faces.showRefused}
      onShowHeader={(entryId) => {
        faces.ui.open(entryId);
        faces.show('set-cookie');
      }}
      audited={audit.site}
      onFinding={(finding) => {
        faces.auditUi.show(finding);
        faces.show('audit');
      }}
      table={table}
      onRoom={setRoom}
    />
  ) : (
    <FaceBody {...props} faces={faces} audited={audit} state={state} onCookie={showCookie} />
  );
  return (
    <main ref={root} class="panel">
      <h1 class="visually-hidden">{i18n.t('panel.title', [host])}</h1>
      {showsCookies ? (
        <CookieToolbar
          store={store}
          state={state}
          view={view}
          settings={settings}
          columns={columns}
          room={room}
          narrow={narrow}
          sections={narrow && <SectionSelect {...choice} />}
          commands={commands}
          search={search}
          table={table}
          onOptions={props.onOptions}
          onShowKeys={() => setShowsKeys(true)}
        />
      ) : (
        <FaceToolbar
          {...(props.snapshots ? { snapshots: props.snapshots } : {})}
          state={state}
          faces={faces}
          audited={audit}
          audit={props.audit}
          copy={props.copy}
          sections={narrow && <SectionSelect {...choice} />}
          {...(props.setCookie ? { setCookie: props.setCookie } : {})}
        />
      )}
      <div class={`panel__body${narrow ? ' panel__body--narrow' : ''}`}>
        <SplitPane
          direction="row"
          label={i18n.t('panel.resizeSections')}
          sized="first"
          size={sideSize}
          least={120}
          most={420}
          onResize={(size) => props.onSettings(withPaneSize(settings, 'sections', size))}
          first={!narrow && <SideBar {...choice} />}
          second={main}
        />
      </div>
      <LockBar news={lockNews(view.pageRows, state.tallies)} framed onResume={commands.resume} />
      <ChangeBar
        journal={state.journal}
        report={state.report}
        error={state.error}
        rolledBack={props.rolledBack}
        running={props.running ?? null}
        {...(props.onCancel ? { onCancel: props.onCancel } : {})}
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
      <PanelTransfer
        {...props}
        state={state}
        view={view}
        commands={commands}
        onSnapshots={
          snapshots &&
          ((file) => {
            commands.transfer.close();
            faces.show('snapshots');
            snapshots.store.ask({ kind: 'open', file });
          })
        }
      />
      {showsKeys && <KeyHelp groups={keyGroups()} onClose={() => setShowsKeys(false)} />}
      <Tooltips />
    </main>
  );
}
