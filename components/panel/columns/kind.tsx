import { i18n } from '#i18n';
import { kindOf } from '../../../lib/cookie/lifetime.ts';
import { message } from '../../ui/message.ts';
import type { PanelColumn } from './panel-column.ts';

/** Whether the cookie ends with the browser session or outlives it. */
export const kindColumn: PanelColumn = {
  id: 'kind',
  title: () => i18n.t('column.kind'),
  width: 78,
  minWidth: 74,
  priority: 20,
  render: ({ row }) => {
    const kind = kindOf(row.cookie);
    return (
      <span class={kind === 'session' ? 'dim' : undefined}>{message(`list.kind.${kind}`)}</span>
    );
  },
};
