import { i18n } from '#i18n';
import { MaskableValue } from '../MaskableValue.tsx';
import type { PanelColumn } from './panel-column.ts';

export const valueColumn: PanelColumn = {
  id: 'value',
  title: () => i18n.t('column.value'),
  width: 230,
  minWidth: 98,
  narrow: { minWidth: 84 },
  grow: 4,
  priority: 100,
  mono: true,
  render: ({ row, parts }) => <MaskableValue value={row.cookie.value} masked={parts.maskValues} />,
  text: {
    write: ({ value }) => value,
    read: (value) => ({ value }),
  },
};
