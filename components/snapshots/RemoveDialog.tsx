import { i18n } from '#i18n';
import type { SnapshotInfo } from '../../lib/snapshot/snapshot.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { SnapshotNames } from './SnapshotNames.tsx';

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
      <SnapshotNames infos={infos} most={MOST} />
      <p>{i18n.t('snapshots.deleteText', infos.length)}</p>
    </Dialog>
  );
}
