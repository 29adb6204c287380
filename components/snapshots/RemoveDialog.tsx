import './Dialogs.css';
import { i18n } from '#i18n';
import type { SnapshotInfo } from '../../lib/snapshot/snapshot.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { SnapshotTitle } from './SnapshotTitle.tsx';

interface RemoveDialogProps {
  readonly infos: readonly SnapshotInfo[];
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** Names shown at most. */
const MOST = 8;

/** Asks before snapshots are thrown away. */
export function RemoveDialog({ infos, onRemove, onClose }: RemoveDialogProps) {
  return (
    <Dialog
      title={i18n.t('snapshots.deleteTitle', infos.length)}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{i18n.t('snapshots.cancel')}</Button>
          <Button
            variant="danger"
            onClick={() => {
              onRemove();
              onClose();
            }}
          >
            {i18n.t('snapshots.delete')}
          </Button>
        </>
      }
    >
      <ul class="snap-names">
        {infos.slice(0, MOST).map((info) => (
          <li key={info.id}>
            <SnapshotTitle info={info} />
          </li>
        ))}
        {infos.length > MOST && <li>{i18n.t('snapshots.andMore', infos.length - MOST)}</li>}
      </ul>
      <p>{i18n.t('snapshots.deleteText', infos.length)}</p>
    </Dialog>
  );
}
