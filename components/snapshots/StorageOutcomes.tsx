import { i18n } from '#i18n';
import type { StorageOutcome } from '../../lib/snapshot/keeping.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { message } from '../ui/message.ts';

interface StorageOutcomesProps {
  readonly outcomes: readonly StorageOutcome[];
  readonly onClose: () => void;
}

/** What became of the storage of each origin, where not all of it was restored. */
export function StorageOutcomes({ outcomes, onClose }: StorageOutcomesProps) {
  return (
    <Dialog
      title={i18n.t('snapshots.storageTitle')}
      onClose={onClose}
      footer={
        <Button variant="primary" onClick={onClose}>
          {i18n.t('snapshots.close')}
        </Button>
      }
    >
      <ul class="snap-names">
        {outcomes.map(({ origin, code }) => (
          <li key={origin} data-outcome={code}>
            <bdi>{origin}</bdi>: {message(`snapshots.outcome.${code}`)}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
