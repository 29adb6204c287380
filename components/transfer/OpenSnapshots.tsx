import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';

interface OpenSnapshotsProps {
  /** Absent where no snapshots are kept. */
  readonly onOpen: (() => void) | undefined;
}

/** The way to where a file that holds more than cookies can be opened, or the words for it. */
export function OpenSnapshots({ onOpen }: OpenSnapshotsProps) {
  return onOpen ? (
    <Button size="small" onClick={onOpen}>
      {i18n.t('import.openSnapshots')}
    </Button>
  ) : (
    i18n.t('import.storageMend')
  );
}
