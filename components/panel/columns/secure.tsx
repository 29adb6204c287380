import { i18n } from '#i18n';
import { FlagToggle } from '../../cookies/FlagToggle.tsx';
import type { PanelColumn } from './panel-column.ts';

export const secureColumn: PanelColumn = {
  id: 'secure',
  title: () => i18n.t('column.secure'),
  width: 96,
  minWidth: 94,
  priority: 66,
  widget: true,
  render: ({ row, cell, parts }) => (
    <FlagToggle
      id="secure"
      on={row.cookie.secure}
      level={row.detection.level}
      tabIndex={cell.tabIndex}
      onToggle={(secure) => parts.change(row, { secure })}
    />
  ),
};
