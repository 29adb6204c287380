import '../../components/theme/base.css';
import { useLayoutEffect, useMemo } from 'preact/hooks';
import { createContentsMemory } from '../../components/contents/memory.ts';
import { createCookieActions } from '../../components/cookies/cookie-actions.ts';
import { ProofsContext } from '../../components/experiment/proofs.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import { copyText } from '../../lib/browser/clipboard.ts';
import { frameworkItem } from '../../lib/browser/framework-item.ts';
import { openImportPage, openOptionsPage, openTesterPage } from '../../lib/browser/own-pages.ts';
import { proofsItem } from '../../lib/browser/proofs-item.ts';
import { detectAll } from '../../lib/session/detect.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import type { CookieState } from '../../lib/store/cookie-state.ts';
import type { CookieStore } from '../../lib/store/create-cookie-store.ts';
import { createView } from '../../lib/store/create-view.ts';
import { firstRows } from '../../lib/store/first-rows.ts';
import { judgeOnce } from '../../lib/store/judge-once.ts';
import { applyTheme } from '../shared/apply-theme.ts';
import { showPage } from '../shared/show-page.ts';
import { useRolledBack } from '../shared/use-rolled-back.ts';
import { useRunningChange } from '../shared/use-running-change.ts';
import { useSettings } from '../shared/use-settings.ts';
import { listAll, readStorage } from './store.ts';

/** How many rows are in sight. */
const FIRST_ROWS = 8;

const contents = createContentsMemory();
const detect = judgeOnce((cookies, now) => detectAll(cookies, { now }));
const first = (state: CookieState) =>
  firstRows(state, FIRST_ROWS, (cookies) => detect(cookies, Date.now()));
const view = createView(detect, Date.now);
const loadProfiles = () => import('./profiles.tsx');
const loadExport = () => import('./export.tsx');

/** Puts the popup on the page. */
export function renderPopup(store: CookieStore, loaded: Settings): void {
  showPage(
    <ProofsContext.Provider value={proofsItem}>
      <App store={store} loaded={loaded} />
    </ProofsContext.Provider>,
  );
}

interface AppProps {
  readonly store: CookieStore;
  readonly loaded: Settings;
}

function App({ store, loaded }: AppProps) {
  const [settings, changeSettings] = useSettings(loaded);
  const [rolledBack, dismissRolledBack] = useRolledBack();
  const [running, cancel] = useRunningChange();
  const actions = useMemo(() => createCookieActions(store, copyText), [store]);
  useLayoutEffect(() => applyTheme(settings.theme), [settings.theme]);
  return (
    <Popup
      store={store}
      view={view}
      firstRows={first}
      actions={actions}
      settings={settings}
      onSettings={changeSettings}
      rolledBack={rolledBack}
      onDismissRolledBack={dismissRolledBack}
      running={running}
      onCancel={cancel}
      onOptions={openOptionsPage}
      onTester={openTesterPage}
      onImport={openImportPage}
      listAll={listAll}
      readStorage={readStorage}
      copy={copyText}
      now={Date.now}
      frameworks={frameworkItem}
      contents={contents}
      loadProfiles={loadProfiles}
      loadExport={loadExport}
    />
  );
}
