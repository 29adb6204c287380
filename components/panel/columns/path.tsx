import { i18n } from '#i18n';
import { ValueText } from '../../cookies/ValueText.tsx';
import type { PanelColumn } from './panel-column.ts';

export const pathColumn: PanelColumn = {
  id: 'path',
  title: () => i18n.t('column.path'),
  width: 64,
  minWidth: 46,
  grow: 1,
  priority: 45,
  mono: true,
  render: ({ row }) => <ValueText value={row.cookie.path} />,
  text: {
    write: ({ path }) => path,
    read: (path) => ({ path }),
    placeholder: () => '/',
  },
};
