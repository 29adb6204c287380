import { Info } from 'lucide';
import { i18n } from '#i18n';
import { STORAGE_KINDS } from '../../lib/format/json/origins.ts';
import type { StorageSummary } from '../../lib/format/storage-summary.ts';
import { Sentence } from '../cookies/Sentence.tsx';
import { ValueText } from '../cookies/ValueText.tsx';
import { Icon } from '../ui/Icon.tsx';
import { OpenSnapshots } from './OpenSnapshots.tsx';

interface ImportStorageProps {
  readonly storage: StorageSummary;
  /** Absent where no snapshots are kept. */
  readonly onOpen: (() => void) | undefined;
}

/** Origins named at most. */
const MOST = 3;

/** What the file has of the pages' storage, which an import leaves alone, and what brings it back. */
export function ImportStorage({ storage: { counts, origins }, onOpen }: ImportStorageProps) {
  const parts = STORAGE_KINDS.filter((kind) => counts[kind] > 0).map((kind) =>
    i18n.t(`transfer.storage.${kind}`, counts[kind]),
  );
  const named = origins.slice(0, MOST).join(', ');
  const more = origins.length - MOST;
  const place = more > 0 ? `${named}, ${i18n.t('snapshots.andMore', more)}` : named;
  const params = [
    <span key="parts">{parts.join(', ')}</span>,
    <bdi key="place">
      <ValueText value={place} most={200} />
    </bdi>,
  ];
  return (
    <p class="import__storage" role="status">
      <Icon icon={Info} />
      <span>
        <Sentence
          id={place === '' ? 'import.storageLeft' : 'import.storageLeftOf'}
          params={params}
        />{' '}
        <OpenSnapshots onOpen={onOpen} />
      </span>
    </p>
  );
}
