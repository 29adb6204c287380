import { Monitor, Moon, Sun } from 'lucide';
import { i18n } from '#i18n';
import type { Settings } from '../../lib/settings/settings.ts';
import { Segmented } from '../ui/Segmented.tsx';
import { Switch } from '../ui/Switch.tsx';
import { Section } from './Section.tsx';
import { Setting } from './Setting.tsx';

interface AppearanceSectionProps {
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
}

/** Colours, and whether values are hidden from whoever looks on. */
export function AppearanceSection({ settings, onSettings }: AppearanceSectionProps) {
  return (
    <Section title={i18n.t('options.appearance')}>
      <Setting label={i18n.t('options.theme')} hint={i18n.t('options.themeHint')}>
        <Segmented
          label={i18n.t('options.theme')}
          value={settings.theme}
          segments={[
            { value: 'auto', label: i18n.t('options.themeAuto'), icon: Monitor },
            { value: 'light', label: i18n.t('options.themeLight'), icon: Sun },
            { value: 'dark', label: i18n.t('options.themeDark'), icon: Moon },
          ]}
          onChange={(theme) => onSettings({ ...settings, theme })}
        />
      </Setting>
      <Setting label={i18n.t('options.mask')} hint={i18n.t('options.maskHint')}>
        <Switch
          label={i18n.t('options.mask')}
          hideLabel
          checked={settings.maskValues}
          onChange={(maskValues) => onSettings({ ...settings, maskValues })}
        />
      </Setting>
    </Section>
  );
}
