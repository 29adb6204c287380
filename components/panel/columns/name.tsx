import { i18n } from '#i18n';
import { LockMarks } from '../../cookies/LockMarks.tsx';
import { ValueText } from '../../cookies/ValueText.tsx';
import type { PanelColumn } from './panel-column.ts';

export const nameColumn: PanelColumn = {
  id: 'name',
  title: () => i18n.t('column.name'),
  width: 160,
  minWidth: 128,
  narrow: { minWidth: 92 },
  grow: 2,
  priority: 0,
  required: true,
  mono: true,
  render: ({ row }) => (
    <>
      {row.guard && <LockMarks guard={row.guard} />}
      <ValueText value={row.cookie.name} />
    </>
  ),
  text: {
    write: ({ name }) => name,
    read: (name) => ({ name }),
  },
};
