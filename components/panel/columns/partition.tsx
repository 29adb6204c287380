import { i18n } from '#i18n';
import { ValueText } from '../../cookies/ValueText.tsx';
import type { PanelColumn } from './panel-column.ts';

/** The top-level site under which a partitioned cookie (CHIPS) is kept. */
export const partitionColumn: PanelColumn = {
  id: 'partition',
  title: () => i18n.t('column.partition'),
  width: 100,
  minWidth: 76,
  grow: 1,
  priority: 30,
  render: ({ row: { cookie } }) =>
    cookie.partitionKey === null ? (
      <span class="dim">–</span>
    ) : (
      <ValueText value={cookie.partitionKey.topLevelSite} />
    ),
  text: {
    write: ({ partitionKey }) => partitionKey?.topLevelSite ?? '',
    read(text, { partitionKey }) {
      const topLevelSite = text.trim();
      if (topLevelSite === '') return { partitionKey: null };
      const hasCrossSiteAncestor = partitionKey?.hasCrossSiteAncestor ?? false;
      return { partitionKey: { topLevelSite, hasCrossSiteAncestor } };
    },
    placeholder: () => 'https://',
  },
};
