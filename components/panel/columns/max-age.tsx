import { i18n } from '#i18n';
import { readExpiry, writeMaxAge } from '../cell-edit/expiry-text.ts';
import { LivingTime } from './LivingTime.tsx';
import type { PanelColumn } from './panel-column.ts';

/** The time left, and a bar to compare it by. */
export const maxAgeColumn: PanelColumn = {
  id: 'max-age',
  title: () => i18n.t('column.maxAge'),
  width: 172,
  minWidth: 130,
  priority: 75,
  render: ({ row, parts }) => <LivingTime cookie={row.cookie} now={parts.now} life={parts.life} />,
  text: {
    write: ({ expirationDate }, now) => writeMaxAge(expirationDate, now),
    read: readExpiry,
    placeholder: () => i18n.t('panel.sessionPlaceholder'),
  },
};
