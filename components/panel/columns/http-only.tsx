import { i18n } from '#i18n';
import { FlagToggle } from '../../cookies/FlagToggle.tsx';
import type { PanelColumn } from './panel-column.ts';

export const httpOnlyColumn: PanelColumn = {
  id: 'http-only',
  title: () => i18n.t('column.httpOnly'),
  width: 106,
  minWidth: 104,
  priority: 65,
  widget: true,
  render: ({ row, cell, parts }) => (
    <FlagToggle
      id="httpOnly"
      on={row.cookie.httpOnly}
      level={row.detection.level}
      tabIndex={cell.tabIndex}
      onToggle={(httpOnly) => parts.change(row, { httpOnly })}
    />
  ),
};
