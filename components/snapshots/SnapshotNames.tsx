import './Dialogs.css';
import { i18n } from '#i18n';
import type { SnapshotInfo } from '../../lib/snapshot/snapshot.ts';
import { SnapshotTitle } from './SnapshotTitle.tsx';

interface SnapshotNamesProps {
  readonly infos: readonly SnapshotInfo[];
  /** Names shown at most. */
  readonly most: number;
}

/** Which snapshots a dialog is about. */
export function SnapshotNames({ infos, most }: SnapshotNamesProps) {
  return (
    <ul class="snap-names">
      {infos.slice(0, most).map((info) => (
        <li key={info.id}>
          <SnapshotTitle info={info} />
        </li>
      ))}
      {infos.length > most && <li>{i18n.t('snapshots.andMore', infos.length - most)}</li>}
    </ul>
  );
}
