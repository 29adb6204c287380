import { i18n } from '#i18n';
import type { CookieView } from '../../../lib/store/create-view.ts';
import type { Row } from '../../../lib/store/row.ts';
import { MenuList } from '../../ui/MenuList.tsx';
import { COLUMNS } from '../columns/index.ts';
import { rowMenu } from '../row-menu.ts';
import type { PanelCommands } from '../use-panel-commands.ts';

/** Where the menu of a row was asked for. */
export interface MenuSpot {
  readonly id: string;
  readonly column: string;
  readonly point: { readonly left: number; readonly top: number };
}

interface RowMenuProps {
  readonly spot: MenuSpot;
  readonly view: CookieView;
  readonly commands: PanelCommands;
  readonly onEditCell: (row: Row, column: string) => void;
  readonly onFilter: (text: string) => void;
  readonly onClose: () => void;
}

/** The context menu of a row, about the row as it is now; gone with it. */
export function RowMenu({ spot, view, commands, onEditCell, onFilter, onClose }: RowMenuProps) {
  const row = view.rows.find(({ id }) => id === spot.id);
  if (!row) return null;
  const rows = commands.targetsOf(row);
  const column = COLUMNS.find(({ id }) => id === spot.column);
  const items = rowMenu(row, rows, {
    editCell: column?.text && {
      title: column.title(),
      run: () => onEditCell(row, column.id),
    },
    editAll: () => commands.editAll(row),
    details: () => commands.showDetails(row),
    duplicate: () => commands.duplicate(row),
    copyValue: () => commands.copyValue(row),
    copyPairs: () => commands.copyPairs(rows),
    exportRows: () => commands.transfer.openExport('selected'),
    switchTo: (on) => commands.switchTo(rows, on),
    lock: (on) => commands.lock(rows, on),
    protect: (on) => commands.protect(rows, on),
    change: (fields) => commands.parts.change(row, fields),
    filter: onFilter,
    remove: () => commands.remove(rows),
  });
  return (
    <MenuList
      label={i18n.t('panel.rowMenu', [row.cookie.name])}
      items={items}
      anchor={spot.point}
      onClose={onClose}
    />
  );
}
