import { LockKeyhole } from 'lucide';
import { i18n } from '#i18n';
import type { Row } from '../../../lib/store/row.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Icon } from '../../ui/Icon.tsx';

interface GroupHeadingProps {
  readonly group: string;
  readonly rows: readonly Row[];
  readonly locked: boolean;
  /** Whether the list is that of a page: in a list of all sites nearly all are third parties. */
  readonly isOfPage: boolean;
}

/** Whose cookies follow: a site, its party, and how many. */
export function GroupHeading({ group, rows, locked, isOfPage }: GroupHeadingProps) {
  const thirdParty = isOfPage && rows.every((row) => row.thirdParty);
  const partitioned = rows.every(({ cookie }) => cookie.partitionKey !== null);
  return (
    <span class="panel-group">
      <bdi class="truncate">{group}</bdi>
      <span class="panel-group__count">{rows.length.toLocaleString()}</span>
      {thirdParty && <Badge tone="outline">{i18n.t('list.thirdParty')}</Badge>}
      {partitioned && <Badge tone="accent">{i18n.t('list.partitioned')}</Badge>}
      {locked && <Icon icon={LockKeyhole} label={i18n.t('panel.locked')} />}
    </span>
  );
}
