import { i18n } from '#i18n';
import { ExpiryText } from '../../cookies/ExpiryText.tsx';
import { readExpiry, writeExpiry } from '../cell-edit/expiry-text.ts';
import type { PanelColumn } from './panel-column.ts';

export const expiresColumn: PanelColumn = {
  id: 'expires',
  title: () => i18n.t('column.expires'),
  width: 128,
  minWidth: 124,
  narrow: { minWidth: 118 },
  priority: 80,
  render: ({ row, parts }) => <ExpiryText cookie={row.cookie} now={parts.now()} />,
  text: {
    write: ({ expirationDate }) => writeExpiry(expirationDate),
    read: readExpiry,
    placeholder: () => i18n.t('panel.sessionPlaceholder'),
  },
};
