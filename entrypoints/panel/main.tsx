import '../../components/theme/base.css';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { createContentsMemory } from '../../components/contents/memory.ts';
import { createCookieActions } from '../../components/cookies/cookie-actions.ts';
import { ProofsContext } from '../../components/experiment/proofs.ts';
import { Panel } from '../../components/panel/Panel.tsx';
import { panelSort } from '../../components/panel/panel-sort.ts';
import { useStore } from '../../components/use-store.ts';
import { hasAccess } from '../../lib/browser/access.ts';
import { request } from '../../lib/browser/client.ts';
import { copyText } from '../../lib/browser/clipboard.ts';
import { devtoolsScheme, onDevtoolsSchemeChanged } from '../../lib/browser/devtools-theme.ts';
import { engine } from '../../lib/browser/dialect.ts';
import { startExperiment } from '../../lib/browser/experiment-client.ts';
import { frameworkItem } from '../../lib/browser/framework-item.ts';
import { createInspectedPage } from '../../lib/browser/inspected.ts';
import { pageRequests } from '../../lib/browser/page-requests.ts';
import { proofsItem } from '../../lib/browser/proofs-item.ts';
import { recordedBefore } from '../../lib/browser/recorded-before.ts';
import { saveFile } from '../../lib/browser/save-file.ts';
import { sealer } from '../../lib/browser/sealer.ts';
import { loadSettings } from '../../lib/browser/settings.ts';
import { snapshotClient } from '../../lib/browser/snapshot-client.ts';
import { snapshotNotice } from '../../lib/browser/snapshot-news.ts';
import { readSnapshots } from '../../lib/browser/snapshot-reader.ts';
import { listStores } from '../../lib/browser/stores.ts';
import { reloadTab } from '../../lib/browser/tabs.ts';
import { readText } from '../../lib/browser/text-reader.ts';
import { extensionVersion } from '../../lib/browser/version.ts';
import type { Cookie } from '../../lib/cookie/cookie.ts';
import { SEND_TRAITS } from '../../lib/send/traits.ts';
import { detectAll } from '../../lib/session/detect.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { createCookieStore } from '../../lib/store/create-cookie-store.ts';
import { createView } from '../../lib/store/create-view.ts';
import { createExperimentStore } from '../../lib/store/experiment/create-experiment-store.ts';
import { missingPatterns } from '../../lib/store/missing-patterns.ts';
import { createSnapshotStore } from '../../lib/store/snapshots/create-snapshot-store.ts';
import { afterFrame } from '../shared/after-frame.ts';
import { applyTheme } from '../shared/apply-theme.ts';
import { createInspectedLog } from '../shared/inspected-log.ts';
import { createInspectedTape } from '../shared/inspected-tape.ts';
import { nextTask } from '../shared/next-task.ts';
import { showPage } from '../shared/show-page.ts';
import { somethingToShow } from '../shared/something-to-show.ts';
import { commonParts } from '../shared/store-parts.ts';
import { useRolledBack } from '../shared/use-rolled-back.ts';
import { useRunningChange } from '../shared/use-running-change.ts';
import { useSettings } from '../shared/use-settings.ts';

const inspected = createInspectedPage();
const parts = commonParts();
const store = createCookieStore({
  ...parts,
  readPage: inspected.read,
  onNavigated: (_, listener) => inspected.onNavigated(listener),
});
const detect = (cookies: readonly Cookie[], now: number) => detectAll(cookies, { now });
const view = createView(detect, Date.now);
const actions = createCookieActions(store, copyText);
const log = createInspectedLog();
const experiment = createExperimentStore({
  start: startExperiment,
  reload: reloadTab,
  requests: pageRequests,
});
const contents = createContentsMemory();
const sessions = { tape: createInspectedTape(log), detect };
const transfer = {
  saveFile,
  listAll: (storeId: string) => parts.jar.list({ storeId }),
  readStorage: (tabId: number) => request('page.storage', tabId),
  imports: {
    deps: { ...parts, cookies: store, listStores, readText, pause: nextTask },
    store: null,
  },
};
const snapshots = {
  store: createSnapshotStore({
    keeper: snapshotClient,
    notice: snapshotNotice,
    before: recordedBefore(),
  }),
  saveFile,
  reload: reloadTab,
  sealer,
  readFile: readSnapshots,
};
const audit = { frameworks: frameworkItem, saveFile, version: extensionVersion() };

type Rules = typeof import('../shared/set-cookie-rules.ts');

/** The rules of headers are heavy: they come after the first rows, and what was recorded waits for them. */
const rulesLoaded: Promise<Rules> = somethingToShow(store)
  .then(afterFrame)
  .then(() => import('../shared/set-cookie-rules.ts'));
rulesLoaded.then(() => {
  log.start();
  sessions.tape.watch();
  snapshots.store.start();
});

function App({ loaded }: { readonly loaded: Settings }) {
  const [settings, changeSettings] = useSettings(loaded);
  const [rolledBack, dismissRolledBack] = useRolledBack();
  const [running, cancel] = useRunningChange();
  const [scheme, setScheme] = useState(devtoolsScheme);
  const [rules, setRules] = useState<Rules | null>(null);
  const missingAccess = useStore(store, missingPatterns);
  const { theme, table } = settings;
  useEffect(() => onDevtoolsSchemeChanged(setScheme), []);
  useEffect(() => {
    rulesLoaded.then(setRules);
  }, []);
  useLayoutEffect(() => applyTheme(theme, scheme), [theme, scheme]);
  useLayoutEffect(() => store.setSort(panelSort(table.sort)), [table.sort]);
  return (
    <Panel
      store={store}
      view={view}
      actions={actions}
      settings={settings}
      onSettings={changeSettings}
      rolledBack={rolledBack}
      onDismissRolledBack={dismissRolledBack}
      running={running}
      onCancel={cancel}
      copy={copyText}
      hasAccess={hasAccess}
      onOptions={() => request('page.options')}
      now={Date.now}
      sendTraits={SEND_TRAITS[engine]}
      life={log}
      audit={audit}
      transfer={transfer}
      contents={contents}
      sessions={sessions}
      experiment={experiment}
      snapshots={snapshots}
      {...(rules && {
        judge: rules.judge,
        setCookie: {
          log,
          browser: engine,
          otherVerdict: rules.otherVerdict,
          copy: copyText,
          onReload: reloadPage,
          missingAccess,
          onAskAccess: store.askForAccess,
        },
      })}
    />
  );
}

function reloadPage(): void {
  const { page } = store.getState();
  if (page) reloadTab(page.tabId);
}

document.documentElement.dataset.density = 'compact';
store.start();
loadSettings().then((loaded) =>
  showPage(
    <ProofsContext.Provider value={proofsItem}>
      <App loaded={loaded} />
    </ProofsContext.Provider>,
  ),
);
