import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { keyGroups } from '../panel/key-groups.ts';
import { popupKeys } from '../popup/popup-keys.ts';
import { Button } from '../ui/Button.tsx';
import { KeyHelp } from '../ui/KeyHelp.tsx';
import type { OptionsParts } from './options-parts.ts';
import { Section } from './Section.tsx';
import { Setting } from './Setting.tsx';
import { ShortcutText } from './ShortcutText.tsx';
import { TaskError } from './TaskError.tsx';
import { useLoaded } from './use-loaded.ts';
import { useTask } from './use-task.ts';

/** The shortcuts that work everywhere, which are the browser's to change, and the keys inside popup and panel. */
export function ShortcutsSection({ shortcut }: Pick<OptionsParts, 'shortcut'>) {
  const [keys] = useLoaded(shortcut.load, shortcut.onChanged);
  const [help, setHelp] = useState<'popup' | 'panel' | null>(null);
  const task = useTask();
  return (
    <Section title={i18n.t('options.shortcuts')}>
      <Setting label={i18n.t('options.openPopup')}>
        {keys !== null && <ShortcutText shortcut={keys.popup} />}
      </Setting>
      <Setting label={i18n.t('options.takeSnapshot')} hint={i18n.t('options.takeSnapshotHint')}>
        {keys !== null && <ShortcutText shortcut={keys.snapshot} />}
      </Setting>
      <Setting label={i18n.t('options.changeShortcuts')} hint={i18n.t('options.openPopupHint')}>
        <Button onClick={() => task.run(shortcut.openSettings)}>{i18n.t('options.change')}</Button>
      </Setting>
      <TaskError task={task} />
      <Setting label={i18n.t('options.keys')} hint={i18n.t('options.keysHint')}>
        <Button onClick={() => setHelp('popup')}>{i18n.t('options.keysPopup')}</Button>
        <Button onClick={() => setHelp('panel')}>{i18n.t('options.keysPanel')}</Button>
      </Setting>
      {help && (
        <KeyHelp
          groups={help === 'popup' ? popupKeys() : keyGroups()}
          onClose={() => setHelp(null)}
        />
      )}
    </Section>
  );
}
