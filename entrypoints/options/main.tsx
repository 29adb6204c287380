import '../../components/theme/base.css';
import { useLayoutEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { AccessQuestion } from '../../components/options/AccessQuestion.tsx';
import { accessQuestion } from '../../components/options/access-question.ts';
import { OptionsPage } from '../../components/options/OptionsPage.tsx';
import { onShown } from '../../components/options/on-shown.ts';
import type { OptionsParts } from '../../components/options/options-parts.ts';
import {
  askForAccess,
  grantedAccess,
  onAccessChanged,
  withdrawAccess,
} from '../../lib/browser/access.ts';
import { request } from '../../lib/browser/client.ts';
import { browserShortcuts, openShortcutSettings } from '../../lib/browser/commands.ts';
import { journalItem } from '../../lib/browser/journal-item.ts';
import { parkedCookies } from '../../lib/browser/parked-cookies.ts';
import { loadSettings } from '../../lib/browser/settings.ts';
import { snapshotClient } from '../../lib/browser/snapshot-client.ts';
import { extensionVersion } from '../../lib/browser/version.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { applyTheme } from '../shared/apply-theme.ts';
import { showPage } from '../shared/show-page.ts';
import { useSettings } from '../shared/use-settings.ts';

const parts: OptionsParts = {
  access: {
    load: grantedAccess,
    onChanged: onAccessChanged,
    ask: askForAccess,
    withdraw: withdrawAccess,
  },
  shortcut: { load: browserShortcuts, onChanged: onShown, openSettings: openShortcutSettings },
  kept: {
    loadParked: parkedCookies.list,
    onParkedChanged: journalItem.watch,
    countSnapshots: async () => (await snapshotClient.list()).length,
    onSnapshotsChanged: snapshotClient.onChanged,
    apply: (changeSet) => request('change.apply', changeSet),
    erase: () => request('kept.erase'),
  },
};
const version = extensionVersion();
const question = accessQuestion(location.search);

function App({ loaded }: { readonly loaded: Settings }) {
  const [settings, changeSettings] = useSettings(loaded);
  useLayoutEffect(() => applyTheme(settings.theme), [settings.theme]);
  if (question.length > 0) {
    return <AccessQuestion patterns={question} ask={askForAccess} onClose={() => window.close()} />;
  }
  return (
    <OptionsPage {...parts} settings={settings} onSettings={changeSettings} version={version} />
  );
}

document.title = i18n.t('options.title');
loadSettings().then((loaded) => showPage(<App loaded={loaded} />));
