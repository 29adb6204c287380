import { i18n } from '#i18n';
import { dottedDomain } from '../../../lib/cookie/cookie.ts';
import { DomainText } from '../../cookies/DomainText.tsx';
import type { PanelColumn } from './panel-column.ts';

export const domainColumn: PanelColumn = {
  id: 'domain',
  title: () => i18n.t('column.domain'),
  width: 180,
  minWidth: 164,
  grow: 1,
  priority: 60,
  render: ({ row }) => <DomainText cookie={row.cookie} />,
  text: {
    write: dottedDomain,
    // As browsers show it: the dot in front says that sub-domains are covered too.
    read(text) {
      const domain = text.trim();
      return domain.startsWith('.')
        ? { domain: domain.slice(1), hostOnly: false }
        : { domain, hostOnly: true };
    },
  },
};
