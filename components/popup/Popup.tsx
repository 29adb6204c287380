import './popup.css';
import { useRef, useState } from 'preact/hooks';
import type { CookieState } from '../../lib/store/cookie-state.ts';
import type { RowGroup } from '../../lib/store/create-view.ts';
import { newCookie } from '../../lib/store/new-cookie.ts';
import { hostOf } from '../../lib/store/page.ts';
import type { Row } from '../../lib/store/row.ts';
import { useAudit } from '../audit/use-audit.ts';
import { LazyContents } from '../contents/LazyContents.tsx';
import { NoCookies, NoMatch, PageState } from '../cookies/states/index.ts';
import { useFlash } from '../cookies/use-flash.ts';
import { useFormLeft } from '../cookies/use-form-left.ts';
import { classNames } from '../ui/class-names.ts';
import { KeyHelp } from '../ui/KeyHelp.tsx';
import { Tooltips } from '../ui/Tooltips.tsx';
import { useHeldFocus } from '../ui/use-held-focus.ts';
import { useHotkeys } from '../ui/use-hotkeys.ts';
import type { ListHandle } from '../ui/VirtualList.tsx';
import { useLate } from '../use-late.ts';
import { useStore } from '../use-store.ts';
import { LazyEditor } from './LazyEditor.tsx';
import { PopupFoot } from './PopupFoot.tsx';
import { PopupList } from './PopupList.tsx';
import { PopupTop, PopupTopRoom } from './PopupTop.tsx';
import { popupKeys } from './popup-keys.ts';
import { popupMenu } from './popup-menu.ts';
import type { PopupProps } from './popup-props.ts';
import { useFirstFrame } from './use-first-frame.ts';

const NO_ROWS: readonly Row[] = [];

const loadAudit = () => import('./late-audit.ts');

/** The toolbar popup: the page's cookies at a glance, and one click from being changed. */
export function Popup(props: PopupProps) {
  const { store, actions, settings } = props;
  const state = useStore(store, (current) => current);
  const [expanded, setExpanded] = useState<string | null>(null);
  const [showsKeys, setShowsKeys] = useState(false);
  const [showsExport, setShowsExport] = useState(false);
  const [savesProfile, setSavesProfile] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<ListHandle>(null);
  const body = useRef<HTMLElement>(null);
  const { page, status, draft } = state;
  const isReady = status.kind === 'ready' && page !== null;
  const firstGroups = useFirstFrame(() => firstGroupsOf(isReady ? props.firstRows(state) : []));
  const view = firstGroups ? null : props.view(state);
  const { site, late } = useAudit({
    state,
    rows: view?.pageRows ?? NO_ROWS,
    now: props.now,
    load: loadAudit,
    frameworks: props.frameworks,
  });

  const exporting = useLate(props.loadExport, showsExport);
  const profiles = useLate(props.loadProfiles, isReady && view !== null);

  const add = () => {
    if (isReady) store.add(newCookie(page));
  };
  const openExport = () => setShowsExport(isReady);
  const openImport = () => {
    if (isReady) props.onImport(page.tabId);
  };
  useFlash(body, state.changedAt, Date.now);
  const heldFocus = useHeldFocus(body);
  useFormLeft(store, draft, (id) => {
    if (list.current) list.current.focus(id);
    else body.current?.focus();
  });
  useHotkeys([
    { keys: 'Mod+Z', run: () => store.undo() },
    { keys: 'Mod+Shift+Z', run: () => store.redo() },
    { keys: 'Mod+Y', run: () => store.redo() },
    { keys: '/', run: () => search.current?.focus() },
    { keys: 'n', run: add },
    { keys: 'e', run: openExport },
    { keys: 'i', run: openImport },
    { keys: 's', run: () => setSavesProfile(isReady) },
    { keys: '?', run: () => setShowsKeys(true) },
  ]);

  const groups = firstGroups ?? view?.groups ?? [];
  return (
    <div class={classNames('popup', firstGroups !== null && 'popup--first')}>
      {isReady && draft ? (
        <LazyEditor store={store} />
      ) : (
        <>
          {page && isReady && !view && <PopupTopRoom host={hostOf(page.url)} />}
          {page && isReady && view && (
            <PopupTop
              host={hostOf(page.url)}
              store={store}
              state={state}
              view={view}
              audited={site}
              menu={popupMenu({
                view,
                actions,
                onImport: openImport,
                onProfile: () => setSavesProfile(true),
                onKeys: () => setShowsKeys(true),
                onTester: props.onTester,
                onOptions: props.onOptions,
              })}
              search={search}
              onLeave={() => list.current?.focus()}
            />
          )}
          <main ref={body} class="popup__body" {...heldFocus}>
            <PageState
              status={status}
              page={page}
              patterns={sitePatternsOf(state)}
              onAskAccess={store.askForAccess}
              onRetry={store.open}
            />
            {isReady && groups.length > 0 && (
              <PopupList
                groups={groups}
                expanded={expanded}
                masked={settings.maskValues}
                actions={actions}
                tallies={state.tallies}
                onExpand={setExpanded}
                onEdit={({ cookie }) => store.edit(cookie)}
                findingsOf={(row) => {
                  const findings = row.parked ? undefined : site?.findingsOf.get(row.id);
                  return late && findings ? (
                    <late.CookieFindings findings={findings} copy={props.copy} />
                  ) : null;
                }}
                contentsOf={(row) => (
                  <LazyContents
                    row={row}
                    live={state.live}
                    store={store}
                    memory={props.contents}
                    copy={props.copy}
                    now={props.now}
                    masked={false}
                  />
                )}
                handle={list}
              />
            )}
            {isReady && view?.rows.length === 0 && (
              <NothingShown
                state={state}
                hasRows={view.pageRows.length > 0}
                onAdd={add}
                onClear={() => store.setFilter('')}
              />
            )}
          </main>
          {view && profiles && (
            <profiles.Profiles
              {...props}
              state={state}
              isSaving={savesProfile}
              onSaving={setSavesProfile}
            />
          )}
          <footer class="popup__foot">
            {view && (
              <PopupFoot
                {...props}
                state={state}
                view={view}
                onAdd={isReady ? add : null}
                onExport={openExport}
              />
            )}
          </footer>
        </>
      )}
      {view && showsExport && exporting && (
        <exporting.Export
          {...props}
          state={state}
          view={view}
          onAskAccess={store.askForAccess}
          onClose={() => setShowsExport(false)}
        />
      )}
      {showsKeys && <KeyHelp groups={popupKeys()} onClose={() => setShowsKeys(false)} />}
      {view && <Tooltips />}
    </div>
  );
}

function firstGroupsOf(rows: readonly Row[]): readonly RowGroup[] | null {
  const [first] = rows;
  return first ? [{ group: first.group, thirdParty: false, rows }] : null;
}

function sitePatternsOf({ page, sites, status }: CookieState): string[] {
  return page && sites && status.kind === 'no-access' ? sites.sitePatterns(hostOf(page.url)) : [];
}

interface NothingShownProps {
  readonly state: CookieState;
  readonly hasRows: boolean;
  readonly onAdd: () => void;
  readonly onClear: () => void;
}

function NothingShown({ state, hasRows, onAdd, onClear }: NothingShownProps) {
  if (hasRows) return <NoMatch filterText={state.filterText} onClear={onClear} />;
  const host = state.page ? hostOf(state.page.url) : '';
  return <NoCookies host={host} isPartial={state.missingAccess.length > 0} onAdd={onAdd} />;
}
