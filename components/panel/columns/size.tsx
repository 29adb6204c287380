import { i18n } from '#i18n';
import { cookieSize } from '../../../lib/cookie/size.ts';
import { SizeText } from '../../cookies/SizeText.tsx';
import type { PanelColumn } from './panel-column.ts';

export const sizeColumn: PanelColumn = {
  id: 'size',
  title: () => i18n.t('column.size'),
  width: 66,
  minWidth: 64,
  priority: 40,
  align: 'end',
  render: ({ row }) => <SizeText bytes={cookieSize(row.cookie)} single />,
};
