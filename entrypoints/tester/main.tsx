import '../../components/theme/base.css';
import './tester-page.css';
import { useLayoutEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { Tester } from '../../components/set-cookie/Tester.tsx';
import { copyText } from '../../lib/browser/clipboard.ts';
import { loadSettings } from '../../lib/browser/settings.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { applyTheme } from '../shared/apply-theme.ts';
import { judge } from '../shared/set-cookie-rules.ts';
import { showPage } from '../shared/show-page.ts';
import { useSettings } from '../shared/use-settings.ts';

/** The tester on a page of its own: it needs neither a site nor DevTools. */
function App({ loaded }: { readonly loaded: Settings }) {
  const [settings] = useSettings(loaded);
  useLayoutEffect(() => applyTheme(settings.theme), [settings.theme]);
  return (
    <main class="tester-page">
      <h1>{i18n.t('tester.pageTitle')}</h1>
      <Tester judge={judge} now={Date.now} copy={copyText} />
    </main>
  );
}

document.title = i18n.t('tester.pageTitle');
loadSettings().then((loaded) => showPage(<App loaded={loaded} />));
