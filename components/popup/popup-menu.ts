import { Bookmark, FlaskConical, Keyboard, RotateCcw, Settings, Trash2, Upload } from 'lucide';
import { i18n } from '#i18n';
import type { CookieView } from '../../lib/store/create-view.ts';
import type { CookieActions } from '../cookies/cookie-actions.ts';
import type { MenuItem } from '../ui/menu-item.ts';

interface PopupMenuParts {
  readonly view: CookieView;
  readonly actions: CookieActions;
  readonly onImport: () => void;
  readonly onProfile: () => void;
  readonly onKeys: () => void;
  readonly onTester: () => void;
  readonly onOptions: () => void;
}

/** What the popup's menu offers. */
export function popupMenu({ view, actions, ...parts }: PopupMenuParts): MenuItem[] {
  const live = view.rows.filter(({ parked }) => !parked);
  return [
    {
      id: 'delete-all',
      label: i18n.t('popup.deleteAll'),
      icon: Trash2,
      disabled: live.length === 0,
      onSelect: () => actions.remove(live),
    },
    {
      id: 'put-back',
      label: i18n.t('popup.putBackAll'),
      icon: RotateCcw,
      disabled: view.summary.parked === 0,
      onSelect: () => actions.switchTo(view.pageRows, true),
    },
    { type: 'separator', id: 'line' },
    {
      id: 'import',
      label: i18n.t('import.menu'),
      icon: Upload,
      keys: 'i',
      onSelect: parts.onImport,
    },
    {
      id: 'profile',
      label: i18n.t('snapshots.profileSave'),
      icon: Bookmark,
      keys: 's',
      onSelect: parts.onProfile,
    },
    { type: 'separator', id: 'pages' },
    {
      id: 'keys',
      label: i18n.t('ui.shortcuts'),
      icon: Keyboard,
      keys: '?',
      onSelect: parts.onKeys,
    },
    {
      id: 'tester',
      label: i18n.t('popup.tester'),
      icon: FlaskConical,
      onSelect: parts.onTester,
    },
    {
      id: 'options',
      label: i18n.t('popup.options'),
      icon: Settings,
      onSelect: parts.onOptions,
    },
  ];
}
