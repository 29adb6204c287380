import '../../components/theme/base.css';
import { useLayoutEffect, useMemo } from 'preact/hooks';
import { createCookieActions } from '../../components/cookies/cookie-actions.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import { copyText } from '../../lib/browser/clipboard.ts';
import { openOptionsPage, openTesterPage } from '../../lib/browser/own-pages.ts';
import { detectAll } from '../../lib/session/detect.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import type { CookieStore } from '../../lib/store/create-cookie-store.ts';
import { createView } from '../../lib/store/create-view.ts';
import { applyTheme } from '../shared/apply-theme.ts';
import { showPage } from '../shared/show-page.ts';
import { useRolledBack } from '../shared/use-rolled-back.ts';
import { useSettings } from '../shared/use-settings.ts';

const view = createView((cookies, now) => detectAll(cookies, { now }), Date.now);

/** Puts the popup on the page. */
export function renderPopup(store: CookieStore, loaded: Settings): void {
  showPage(<App store={store} loaded={loaded} />);
}

interface AppProps {
  readonly store: CookieStore;
  readonly loaded: Settings;
}

function App({ store, loaded }: AppProps) {
  const [settings] = useSettings(loaded);
  const [rolledBack, dismissRolledBack] = useRolledBack();
  const actions = useMemo(() => createCookieActions(store, copyText), [store]);
  useLayoutEffect(() => applyTheme(settings.theme), [settings.theme]);
  return (
    <Popup
      store={store}
      view={view}
      actions={actions}
      settings={settings}
      rolledBack={rolledBack}
      onDismissRolledBack={dismissRolledBack}
      onOptions={openOptionsPage}
      onTester={openTesterPage}
    />
  );
}
