import './options.css';
import { i18n } from '#i18n';
import type { Settings } from '../../lib/settings/settings.ts';
import type { TableLayout } from '../ui/table/column.ts';
import { AccessSection } from './AccessSection.tsx';
import { AppearanceSection } from './AppearanceSection.tsx';
import { ColumnsSection } from './ColumnsSection.tsx';
import { KeptSection } from './KeptSection.tsx';
import type { OptionsParts } from './options-parts.ts';
import { PageHead } from './PageHead.tsx';
import { ShortcutsSection } from './ShortcutsSection.tsx';

interface OptionsPageProps extends OptionsParts {
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
  readonly version: string;
}

/** Everything that can be set, seen and taken back, on one page. */
export function OptionsPage(props: OptionsPageProps) {
  const { settings, onSettings, version } = props;
  const setLayout = ({ sort, widths, hidden, pinned }: TableLayout) =>
    onSettings({
      ...settings,
      table: { sort, widths: { ...widths }, hidden: [...hidden], pinned: [...pinned] },
    });
  return (
    <div class="options">
      <PageHead title={i18n.t('options.title')} />
      <main>
        <AppearanceSection settings={settings} onSettings={onSettings} />
        <ColumnsSection layout={settings.table} onLayout={setLayout} />
        <AccessSection access={props.access} />
        <ShortcutsSection shortcut={props.shortcut} />
        <KeptSection kept={props.kept} />
      </main>
      <footer class="options__foot">{i18n.t('options.version', [version])}</footer>
    </div>
  );
}
