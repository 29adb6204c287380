import { ArrowLeftRight, ArrowRight } from 'lucide';
import { i18n } from '#i18n';
import type { SnapshotInfo } from '../../lib/snapshot/snapshot.ts';
import type { SnapshotStore } from '../../lib/store/snapshots/create-snapshot-store.ts';
import { NOW } from '../../lib/store/snapshots/snapshot-state.ts';
import { momentText } from '../contents/moment-words.ts';
import { plainMessage } from '../set-cookie/plain-text.ts';
import { Icon } from '../ui/Icon.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Select } from '../ui/Select.tsx';
import { titleOf } from './title.ts';

interface CompareSidesProps {
  readonly store: SnapshotStore;
  readonly sides: { readonly from: string; readonly to: string };
  readonly infos: readonly SnapshotInfo[];
}

/** Which two moments are compared. */
export function CompareSides({ store, sides: { from, to }, infos }: CompareSidesProps) {
  const options = (other: string) => [
    // Now and now are one moment, a snapshot and itself too.
    ...(other === NOW ? [] : [{ value: NOW, label: i18n.t('snapshots.now') }]),
    ...infos
      .filter(({ id }) => id !== other)
      .map((info) => ({
        value: info.id,
        label: plainMessage('snapshots.dated', [titleOf(info), momentText(info.takenAt)]),
      })),
  ];
  return (
    <div class="compare-sides">
      <Select
        label={i18n.t('snapshots.from')}
        hideLabel
        value={from}
        options={options(to)}
        onChange={(id) => store.compare(id, to)}
      />
      <Icon icon={ArrowRight} mirrored />
      <Select
        label={i18n.t('snapshots.to')}
        hideLabel
        value={to}
        options={options(from)}
        onChange={(id) => store.compare(from, id)}
      />
      <IconButton
        icon={ArrowLeftRight}
        size="small"
        label={i18n.t('snapshots.swap')}
        onClick={() => store.compare(to, from)}
      />
    </div>
  );
}
