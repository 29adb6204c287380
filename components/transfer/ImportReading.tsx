import { CircleAlert, ShieldCheck } from 'lucide';
import { i18n } from '#i18n';
import type { ImportStore } from '../../lib/store/import/create-import-store.ts';
import type { ImportState } from '../../lib/store/import/import-state.ts';
import { PhraseText } from '../cookies/PhraseText.tsx';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Icon } from '../ui/Icon.tsx';
import { OpenSnapshots } from './OpenSnapshots.tsx';

interface ImportReadingProps {
  readonly imports: ImportStore;
  readonly state: Pick<ImportState, 'text' | 'progress'>;
  /** Opens the file under Snapshots; absent where none are kept. */
  readonly onOpen: (() => void) | undefined;
}

/** What is wrong with a file that is one of snapshots. */
const OF_SNAPSHOTS = ['sealed', 'severalSnapshots'];

/** What there is to say in the place of the cookies: that they are being read, that they cannot be, or that there are none yet. */
export function ImportReading({ imports, state, onOpen }: ImportReadingProps) {
  const { text, progress } = state;
  if (progress !== null) {
    return (
      <div class="import__progress">
        <progress aria-label={i18n.t('import.reading')} />
        <span role="status">{i18n.t('import.readSoFar', progress)}</span>
        <Button size="small" onClick={imports.cancel}>
          {i18n.t('import.cancel')}
        </Button>
      </div>
    );
  }
  switch (text.kind) {
    case 'nothing':
      return (
        <EmptyState icon={ShieldCheck} title={i18n.t('import.emptyTitle')}>
          {i18n.t('import.private')}
        </EmptyState>
      );
    case 'cancelled':
      return (
        <p class="import__fault import__fault--calm">
          <span role="status">{i18n.t('import.cancelled')}</span>
          <Button size="small" onClick={imports.read}>
            {i18n.t('import.readAgain')}
          </Button>
        </p>
      );
    case 'failed':
      return (
        <p class="import__fault" role="alert">
          <Icon icon={CircleAlert} />
          <span>
            <PhraseText
              phrase={{
                key: `transfer.fault.${text.fault.code}`,
                count: null,
                params: text.fault.params,
              }}
            />
            {onOpen && OF_SNAPSHOTS.includes(text.fault.code) && (
              <>
                {' '}
                <OpenSnapshots onOpen={onOpen} />
              </>
            )}
          </span>
        </p>
      );
    case 'read':
      return null;
  }
}
