import { i18n } from '#i18n';
import { Switch } from '../../ui/Switch.tsx';
import type { PanelColumn } from './panel-column.ts';

/** Off takes the cookie out of the browser and keeps it; on puts it back. */
export const switchColumn: PanelColumn = {
  id: 'switch',
  title: () => i18n.t('column.switch'),
  width: 36,
  minWidth: 36,
  priority: 0,
  required: true,
  hideTitle: true,
  widget: true,
  align: 'center',
  render: ({ row, cell, parts }) => (
    <Switch
      checked={row.parked === null}
      label={i18n.t('list.switch', [row.cookie.name])}
      hideLabel
      size="small"
      tabIndex={cell.tabIndex}
      onChange={(on) => parts.switchTo(row, on)}
    />
  ),
};
