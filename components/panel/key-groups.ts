import { i18n } from '#i18n';
import type { KeyGroup } from '../ui/KeyHelp.tsx';

/** The keys of the panel, as the help lists them. */
export function keyGroups(): KeyGroup[] {
  return [
    {
      title: i18n.t('panel.keysTable'),
      entries: [
        { label: i18n.t('panel.keyMove'), keys: ['ArrowUp', 'ArrowDown'] },
        { label: i18n.t('panel.keyCells'), keys: ['ArrowLeft', 'ArrowRight'] },
        { label: i18n.t('panel.keyEdit'), keys: ['Enter', 'F2'] },
        { label: i18n.t('panel.keyEditAll'), keys: ['Mod+Enter'] },
        { label: i18n.t('panel.keyDetails'), keys: ['Space'] },
        { label: i18n.t('panel.keyRange'), keys: ['Shift+ArrowDown'] },
        { label: i18n.t('panel.keyToggle'), keys: ['Ctrl+Space'] },
        { label: i18n.t('panel.keyAll'), keys: ['Mod+A'] },
        { label: i18n.t('panel.keyCopy'), keys: ['Mod+C'] },
        { label: i18n.t('panel.keyDuplicate'), keys: ['Mod+D'] },
        { label: i18n.t('panel.keyDelete'), keys: ['Delete'] },
        { label: i18n.t('lock.key'), keys: ['L'] },
        { label: i18n.t('lock.protectKey'), keys: ['P'] },
        { label: i18n.t('panel.keyMenu'), keys: ['Shift+F10'] },
      ],
    },
    {
      title: i18n.t('panel.keysCell'),
      entries: [
        { label: i18n.t('panel.keySave'), keys: ['Enter'] },
        { label: i18n.t('panel.keyNext'), keys: ['Tab'] },
        { label: i18n.t('panel.keyCancel'), keys: ['Escape'] },
      ],
    },
    {
      title: i18n.t('panel.keysHeader'),
      entries: [
        { label: i18n.t('panel.keySort'), keys: ['Enter'] },
        { label: i18n.t('panel.keyResize'), keys: ['Shift+ArrowLeft', 'Shift+ArrowRight'] },
      ],
    },
    {
      title: i18n.t('auditView.keys'),
      entries: [
        { label: i18n.t('auditView.keyMove'), keys: ['ArrowUp', 'ArrowDown'] },
        { label: i18n.t('auditView.keyOpen'), keys: ['Enter', 'Space'] },
        { label: i18n.t('auditView.keyClose'), keys: ['Escape'] },
      ],
    },
    {
      title: i18n.t('snapshots.keys'),
      entries: [
        { label: i18n.t('snapshots.keyMove'), keys: ['ArrowUp', 'ArrowDown'] },
        { label: i18n.t('snapshots.keyCompare'), keys: ['Enter'] },
        { label: i18n.t('snapshots.keyTick'), keys: ['Space'] },
        { label: i18n.t('snapshots.keyEdit'), keys: ['F2'] },
        { label: i18n.t('snapshots.keyRestore'), keys: ['R'] },
        { label: i18n.t('snapshots.keyPin'), keys: ['P'] },
        { label: i18n.t('snapshots.keyExport'), keys: ['E'] },
        { label: i18n.t('snapshots.keyDelete'), keys: ['Delete'] },
        { label: i18n.t('snapshots.keyBack'), keys: ['Escape'] },
      ],
    },
    {
      title: i18n.t('panel.keysAnywhere'),
      entries: [
        { label: i18n.t('panel.keySearch'), keys: ['/'] },
        { label: i18n.t('panel.add'), keys: ['N'] },
        { label: i18n.t('snapshots.take'), keys: ['S'] },
        { label: i18n.t('export.keys'), keys: ['E'] },
        { label: i18n.t('import.keys'), keys: ['I'] },
        { label: i18n.t('panel.undo'), keys: ['Mod+Z'] },
        { label: i18n.t('panel.redo'), keys: ['Mod+Shift+Z'] },
        { label: i18n.t('panel.keys'), keys: ['?'] },
      ],
    },
  ];
}
