import {
  ClipboardCopy,
  Copy,
  Download,
  Filter,
  Pencil,
  Power,
  ScanSearch,
  SquarePen,
  Trash2,
} from 'lucide';
import { i18n } from '#i18n';
import type { Cookie } from '../../lib/cookie/cookie.ts';
import { quote } from '../../lib/filter/print-filter.ts';
import { isLocked } from '../../lib/lock/guard.ts';
import type { Row } from '../../lib/store/row.ts';
import type { MenuItem } from '../ui/menu-item.ts';
import { sameSiteItems } from './same-site-items.ts';

/** What the menu of a row can do. */
export interface RowCommands {
  /** The editor of the cell; absent where it has none. */
  readonly editCell?: { readonly title: string; readonly run: () => void } | undefined;
  readonly editAll: () => void;
  readonly details: () => void;
  readonly duplicate: () => void;
  readonly copyValue: () => void;
  readonly copyPairs: () => void;
  readonly exportRows: () => void;
  readonly switchTo: (on: boolean) => void;
  readonly lock: (on: boolean) => void;
  readonly protect: (on: boolean) => void;
  readonly change: (fields: Partial<Cookie>) => void;
  readonly filter: (text: string) => void;
  readonly remove: () => void;
}

/** The menu of a row, or of several that are selected: all that can be done to them. */
export function rowMenu(row: Row, rows: readonly Row[], commands: RowCommands): MenuItem[] {
  const single = rows.length === 1;
  const on = row.parked === null;
  return [
    ...(single && on ? editItems(commands) : []),
    ...(single
      ? [
          {
            id: 'details',
            label: i18n.t('panel.details'),
            icon: ScanSearch,
            keys: 'Space',
            onSelect: commands.details,
          },
          { type: 'separator', id: 'copying' } as const,
          {
            id: 'copy-value',
            label: i18n.t('list.copyValue'),
            icon: ClipboardCopy,
            onSelect: commands.copyValue,
          },
        ]
      : []),
    {
      id: 'copy-pairs',
      label: i18n.t('list.copyPair'),
      icon: ClipboardCopy,
      keys: 'Mod+C',
      onSelect: commands.copyPairs,
    },
    // What is switched off is not in the browser, and so nothing to export.
    ...(on
      ? [
          {
            id: 'export',
            label: i18n.t('export.menu'),
            icon: Download,
            onSelect: commands.exportRows,
          },
        ]
      : []),
    { type: 'separator', id: 'taking' },
    {
      id: 'switch',
      label: i18n.t(on ? 'panel.park' : 'panel.putBack'),
      icon: Power,
      onSelect: () => commands.switchTo(!on),
    },
    {
      id: 'delete',
      label: i18n.t(on ? 'panel.delete' : 'panel.discard', rows.length),
      icon: Trash2,
      keys: 'Delete',
      danger: true,
      onSelect: commands.remove,
    },
    ...(on ? guardItems(rows, commands) : []),
    ...(single && on ? flagItems(row.cookie, commands) : []),
    ...(single ? filterItems(row.cookie, commands) : []),
  ];
}

function editItems({ editCell, editAll, duplicate }: RowCommands): MenuItem[] {
  const cell: MenuItem[] = editCell
    ? [
        {
          id: 'edit-cell',
          label: i18n.t('panel.editCell', [editCell.title]),
          icon: Pencil,
          keys: 'Enter',
          onSelect: editCell.run,
        },
      ]
    : [];
  return [
    ...cell,
    {
      id: 'edit-all',
      label: i18n.t('panel.editAll'),
      icon: SquarePen,
      keys: 'Mod+Enter',
      onSelect: editAll,
    },
    {
      id: 'duplicate',
      label: i18n.t('list.duplicate'),
      icon: Copy,
      keys: 'Mod+D',
      onSelect: duplicate,
    },
  ];
}

function guardItems(rows: readonly Row[], { lock, protect }: RowCommands): MenuItem[] {
  const areLocked = rows.every(({ guard }) => isLocked(guard));
  const areProtected = rows.every(({ guard }) => guard?.isProtected);
  return [
    { type: 'separator', id: 'guarding' },
    {
      id: 'lock',
      label: i18n.t('lock.locked'),
      checked: areLocked,
      keys: 'L',
      onSelect: () => lock(!areLocked),
    },
    {
      id: 'protect',
      label: i18n.t('lock.protected'),
      checked: areProtected,
      keys: 'P',
      onSelect: () => protect(!areProtected),
    },
  ];
}

function filterItems(cookie: Cookie, { filter }: RowCommands): MenuItem[] {
  return [
    { type: 'separator', id: 'filtering' },
    {
      id: 'filter-name',
      label: i18n.t('panel.filterByName'),
      icon: Filter,
      onSelect: () => filter(`name:${quote(cookie.name)}`),
    },
    {
      id: 'filter-domain',
      label: i18n.t('panel.filterByDomain'),
      icon: Filter,
      onSelect: () => filter(`domain:${quote(cookie.domain)}`),
    },
  ];
}

function flagItems(cookie: Cookie, { change }: RowCommands): MenuItem[] {
  return [
    { type: 'separator', id: 'flags' },
    {
      id: 'secure',
      label: i18n.t('column.secure'),
      checked: cookie.secure,
      onSelect: () => change({ secure: !cookie.secure }),
    },
    {
      id: 'http-only',
      label: i18n.t('column.httpOnly'),
      checked: cookie.httpOnly,
      onSelect: () => change({ httpOnly: !cookie.httpOnly }),
    },
    {
      id: 'session',
      label: i18n.t('panel.sessionOnly'),
      checked: cookie.expirationDate === null,
      disabled: cookie.expirationDate === null,
      onSelect: () => change({ expirationDate: null }),
    },
    { type: 'heading', id: 'same-site', label: i18n.t('column.sameSite') },
    ...sameSiteItems(cookie.sameSite, (sameSite) => change({ sameSite })),
  ];
}
