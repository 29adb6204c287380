import { i18n } from '#i18n';
import type { PanelColumn } from './panel-column.ts';
import { SameSiteMenu } from './SameSiteMenu.tsx';

export const sameSiteColumn: PanelColumn = {
  id: 'same-site',
  title: () => i18n.t('column.sameSite'),
  width: 84,
  minWidth: 82,
  priority: 62,
  widget: true,
  render: ({ row, cell, parts }) => (
    <SameSiteMenu
      sameSite={row.cookie.sameSite}
      tabIndex={cell.tabIndex}
      onChoose={(sameSite) => parts.change(row, { sameSite })}
    />
  ),
};
