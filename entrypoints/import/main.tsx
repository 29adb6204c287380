import '../../components/theme/base.css';
import './import-page.css';
import { useLayoutEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { ImportPage } from '../../components/transfer/ImportPage.tsx';
import { loadSettings } from '../../lib/browser/settings.ts';
import { listStores } from '../../lib/browser/stores.ts';
import { onTabNavigated, tabById } from '../../lib/browser/tabs.ts';
import { readText } from '../../lib/browser/text-reader.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { createCookieStore } from '../../lib/store/create-cookie-store.ts';
import { createImportStore } from '../../lib/store/import/create-import-store.ts';
import { applyTheme } from '../shared/apply-theme.ts';
import { nextTask } from '../shared/next-task.ts';
import { showPage } from '../shared/show-page.ts';
import { somethingToShow } from '../shared/something-to-show.ts';
import { commonParts } from '../shared/store-parts.ts';
import { useRolledBack } from '../shared/use-rolled-back.ts';
import { useRunningChange } from '../shared/use-running-change.ts';
import { useSettings } from '../shared/use-settings.ts';

/** The tab whose popup opened this page. */
const tabId = Number(new URLSearchParams(location.search).get('tab'));

const parts = commonParts();
const cookies = createCookieStore({
  ...parts,
  readPage: () => tabById(tabId),
  onNavigated: (page, listener) => onTabNavigated(page.tabId, listener),
});
const imports = createImportStore({ ...parts, cookies, listStores, readText, pause: nextTask });

function App({ loaded }: { readonly loaded: Settings }) {
  const [settings] = useSettings(loaded);
  const [rolledBack, dismissRolledBack] = useRolledBack();
  const [running, cancel] = useRunningChange();
  useLayoutEffect(() => applyTheme(settings.theme), [settings.theme]);
  return (
    <ImportPage
      imports={imports}
      cookies={cookies}
      masked={settings.maskValues}
      rolledBack={rolledBack}
      onDismissRolledBack={dismissRolledBack}
      running={running}
      onCancel={cancel}
    />
  );
}

document.title = i18n.t('import.pageTitle');
cookies.start();
Promise.all([loadSettings(), somethingToShow(cookies)]).then(([loaded]) =>
  showPage(<App loaded={loaded} />),
);
