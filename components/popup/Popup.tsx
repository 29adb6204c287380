import './popup.css';
import { FlaskConical, Keyboard, Plus, RotateCcw, Settings as SettingsIcon, Trash2 } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ChangeLabel } from '../../lib/change/change-set.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import type { CookieState } from '../../lib/store/cookie-state.ts';
import type { CookieStore } from '../../lib/store/create-cookie-store.ts';
import type { CookieView } from '../../lib/store/create-view.ts';
import { newCookie } from '../../lib/store/new-cookie.ts';
import { hostOf } from '../../lib/store/page.ts';
import { sessionSwitch } from '../../lib/store/session-switch.ts';
import { useAudit } from '../audit/use-audit.ts';
import type { FrameworkMemory } from '../audit/use-framework.ts';
import { LazyContents } from '../contents/LazyContents.tsx';
import type { ContentsMemory } from '../contents/memory.ts';
import { ChangeBar } from '../cookies/ChangeBar.tsx';
import type { CookieActions } from '../cookies/cookie-actions.ts';
import { FilterField } from '../cookies/FilterField.tsx';
import { AccessBanner, NoCookies, NoMatch, PageState } from '../cookies/states/index.ts';
import { useFlash } from '../cookies/use-flash.ts';
import { useFormLeft } from '../cookies/use-form-left.ts';
import { Chip } from '../ui/Chip.tsx';
import { Chips } from '../ui/Chips.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { KeyHelp } from '../ui/KeyHelp.tsx';
import type { MenuItem } from '../ui/menu-item.ts';
import { message } from '../ui/message.ts';
import { Tooltips } from '../ui/Tooltips.tsx';
import { useHeldFocus } from '../ui/use-held-focus.ts';
import { useHotkeys } from '../ui/use-hotkeys.ts';
import type { ListHandle } from '../ui/VirtualList.tsx';
import { useStore } from '../use-store.ts';
import { filterChips } from './filter-chips.ts';
import { LazyEditor } from './LazyEditor.tsx';
import { PopupHeader } from './PopupHeader.tsx';
import { PopupList } from './PopupList.tsx';
import { popupKeys } from './popup-keys.ts';

export interface PopupProps {
  readonly store: CookieStore;
  readonly view: (state: CookieState) => CookieView;
  readonly actions: CookieActions;
  readonly settings: Settings;
  readonly rolledBack: ChangeLabel | null;
  readonly onDismissRolledBack: () => void;
  readonly onOptions: () => void;
  readonly onTester: () => void;
  readonly copy: (text: string) => Promise<void>;
  readonly now: () => number;
  /** What the user said sites are made with. */
  readonly frameworks: FrameworkMemory;
  readonly contents: ContentsMemory;
}

const loadAudit = () => import('./late-audit.ts');

/** The toolbar popup: the page's cookies at a glance, and one click from being changed. */
export function Popup(props: PopupProps) {
  const { store, actions, settings } = props;
  const state = useStore(store, (current) => current);
  const view = props.view(state);
  const [expanded, setExpanded] = useState<string | null>(null);
  const [showsKeys, setShowsKeys] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<ListHandle>(null);
  const body = useRef<HTMLElement>(null);
  const { page, status, draft } = state;
  const { site, late } = useAudit({
    state,
    rows: view.pageRows,
    now: props.now,
    load: loadAudit,
    frameworks: props.frameworks,
  });
  const isReady = status.kind === 'ready' && page !== null;

  const add = () => {
    if (isReady) store.add(newCookie(page));
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
    { keys: '?', run: () => setShowsKeys(true) },
  ]);

  const menu: MenuItem[] = [
    {
      id: 'delete-all',
      label: i18n.t('popup.deleteAll'),
      icon: Trash2,
      disabled: view.rows.every(({ parked }) => parked),
      onSelect: () => actions.remove(view.rows.filter(({ parked }) => !parked)),
    },
    {
      id: 'put-back',
      label: i18n.t('popup.putBackAll'),
      icon: RotateCcw,
      disabled: view.summary.parked === 0,
      onSelect: () => actions.switchTo(view.pageRows, true),
    },
    { type: 'separator', id: 'line' },
    {
      id: 'keys',
      label: i18n.t('ui.shortcuts'),
      icon: Keyboard,
      keys: '?',
      onSelect: () => setShowsKeys(true),
    },
    {
      id: 'tester',
      label: i18n.t('popup.tester'),
      icon: FlaskConical,
      onSelect: props.onTester,
    },
    {
      id: 'options',
      label: i18n.t('popup.options'),
      icon: SettingsIcon,
      onSelect: props.onOptions,
    },
  ];

  return (
    <div class="popup">
      {isReady && draft ? (
        <LazyEditor store={store} />
      ) : (
        <>
          {page && isReady && (
            <>
              <PopupHeader
                host={hostOf(page.url)}
                summary={view.summary}
                audited={site}
                session={sessionSwitch(view.pageRows)}
                menu={menu}
                onSession={(on) => (on ? store.logIn() : logOut(store, view))}
              />
              <search class="popup__tools">
                <FilterField
                  text={state.filterText}
                  filter={view.filter}
                  rows={view.pageRows}
                  onText={store.setFilter}
                  onLeave={() => list.current?.focus()}
                  inputRef={search}
                />
                <FilterBar view={view} text={state.filterText} onText={store.setFilter} />
              </search>
              <AccessBanner missing={state.missingAccess} onAsk={store.askForAccess} />
            </>
          )}
          <main ref={body} class="popup__body" {...heldFocus}>
            <PageState
              status={status}
              page={page}
              patterns={sitePatternsOf(state)}
              onAskAccess={store.askForAccess}
              onRetry={store.open}
            />
            {isReady && view.rows.length > 0 && (
              <PopupList
                groups={view.groups}
                expanded={expanded}
                masked={settings.maskValues}
                actions={actions}
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
            {isReady && view.rows.length === 0 && (
              <NothingShown
                state={state}
                hasRows={view.pageRows.length > 0}
                onAdd={add}
                onClear={() => store.setFilter('')}
              />
            )}
          </main>
          <footer class="popup__foot">
            {isReady && (
              <IconButton
                icon={Plus}
                variant="secondary"
                label={i18n.t('popup.add')}
                onClick={add}
              />
            )}
            <ChangeBar
              journal={state.journal}
              report={state.report}
              attempt={state.attempt}
              error={state.error}
              rolledBack={props.rolledBack}
              onUndo={store.undo}
              onRedo={store.redo}
              onDismiss={() => {
                store.dismissReport();
                props.onDismissRolledBack();
              }}
            />
          </footer>
        </>
      )}
      {showsKeys && <KeyHelp groups={popupKeys()} onClose={() => setShowsKeys(false)} />}
      <Tooltips />
    </div>
  );
}

function logOut(store: CookieStore, { pageRows }: CookieView): void {
  const session = sessionSwitch(pageRows);
  if (session.state === 'in') store.logOut(session.rows.map(({ cookie }) => cookie));
}

function sitePatternsOf({ page, sites, status }: CookieState): string[] {
  return page && sites && status.kind === 'no-access' ? sites.sitePatterns(hostOf(page.url)) : [];
}

interface FilterBarProps {
  readonly view: CookieView;
  readonly text: string;
  readonly onText: (text: string) => void;
}

function FilterBar({ view, text, onText }: FilterBarProps) {
  return (
    <Chips label={i18n.t('popup.chips')}>
      {filterChips(view.summary).map(({ id, filterText, count }) => (
        <Chip
          key={id}
          label={message(`popup.chip.${id}`)}
          count={count}
          pressed={text.trim() === filterText}
          onPress={() => onText(filterText)}
        />
      ))}
    </Chips>
  );
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
