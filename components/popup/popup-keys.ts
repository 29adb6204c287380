import { i18n } from '#i18n';
import type { KeyGroup } from '../ui/KeyHelp.tsx';

/** The shortcuts of the popup, for the dialog that lists them. */
export function popupKeys(): KeyGroup[] {
  return [
    {
      title: i18n.t('popup.keys.list'),
      entries: [
        { label: i18n.t('popup.keys.move'), keys: ['ArrowUp', 'ArrowDown'] },
        { label: i18n.t('popup.keys.expand'), keys: ['Space'] },
        { label: i18n.t('popup.keys.edit'), keys: ['Enter'] },
        { label: i18n.t('popup.keys.remove'), keys: ['Delete'] },
        { label: i18n.t('popup.keys.duplicate'), keys: ['Mod+D'] },
        { label: i18n.t('popup.keys.copy'), keys: ['Mod+C'] },
        { label: i18n.t('lock.key'), keys: ['L'] },
        { label: i18n.t('lock.protectKey'), keys: ['P'] },
      ],
    },
    {
      title: i18n.t('popup.keys.anywhere'),
      entries: [
        { label: i18n.t('popup.keys.search'), keys: ['/'] },
        { label: i18n.t('popup.keys.add'), keys: ['n'] },
        { label: i18n.t('export.keys'), keys: ['e'] },
        { label: i18n.t('import.keys'), keys: ['i'] },
        { label: i18n.t('snapshots.profileTitle'), keys: ['s'] },
        { label: i18n.t('popup.keys.undo'), keys: ['Mod+Z'] },
        { label: i18n.t('popup.keys.redo'), keys: ['Mod+Shift+Z'] },
        { label: i18n.t('popup.keys.help'), keys: ['?'] },
      ],
    },
  ];
}
