import { i18n } from '#i18n';
import type { StorageLoss } from '../../lib/transfer/page-storage.ts';
import { Sentence } from '../cookies/Sentence.tsx';
import { ValueText } from '../cookies/ValueText.tsx';
import type { StorageReading } from './use-page-storage.ts';

/** Whether all that the page stores is in the file, as far as it is wanted. */
export function isWhole(storage: StorageReading): boolean {
  return storage.kind === 'read' ? storage.share.losses.length === 0 : storage.kind === 'unwanted';
}

/** What of the page's storage the file does not hold, though it is wanted. */
export function StorageLosses({ storage }: { readonly storage: StorageReading }) {
  switch (storage.kind) {
    case 'read':
      return storage.share.losses.map((loss) => (
        <p key={loss.code} class="export-loss" data-loss={loss.code}>
          <StorageLossText loss={loss} />
        </p>
      ));
    case 'failed':
      return (
        <p class="export-loss" data-loss="failed">
          <Sentence
            id="export.storageFailed"
            params={[<ValueText key="words" value={storage.words} />]}
          />
        </p>
      );
    case 'no-access':
      return (
        <p class="export-loss" data-loss="no-access">
          {i18n.t('export.storageNoAccess')}
        </p>
      );
    default:
      return null;
  }
}

function StorageLossText({ loss }: { readonly loss: StorageLoss }) {
  switch (loss.code) {
    case 'unreadable':
      return i18n.t('export.storageUnreadable');
    case 'sessionStorage':
      return i18n.t('export.sessionStorageLost', loss.count);
    case 'otherSites':
      return (
        <Sentence
          id="export.otherStorageLost"
          params={[<bdi key="origins">{loss.origins.join(', ')}</bdi>]}
        />
      );
  }
}
