import { i18n } from '#i18n';
import { SessionMark } from '../../cookies/SessionMark.tsx';
import type { PanelColumn } from './panel-column.ts';

/** The mark of a likely session ID. A click shows the evidence. */
export const sessionIdColumn: PanelColumn = {
  id: 'session-id',
  title: () => i18n.t('column.sessionId'),
  width: 88,
  minWidth: 84,
  narrow: { minWidth: 64, hideTitle: true },
  priority: 90,
  // By keyboard the cell itself leads there, with Space.
  render: ({ row, parts }) => (
    <SessionMark
      detection={row.detection}
      compact
      tabIndex={-1}
      onOpen={() => parts.showDetails(row)}
    />
  ),
};
