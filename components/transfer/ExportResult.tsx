import { Cookie } from 'lucide';
import { i18n } from '#i18n';
import type { Exported } from '../../lib/format/export-cookies.ts';
import { Sentence } from '../cookies/Sentence.tsx';
import { ValueText } from '../cookies/ValueText.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Spinner } from '../ui/Spinner.tsx';
import { LossList } from './LossList.tsx';
import { isWhole } from './StorageLosses.tsx';
import { TextPreview } from './TextPreview.tsx';
import type { StorageReading } from './use-page-storage.ts';
import type { SourceCookies } from './use-source-cookies.ts';

interface ExportResultProps {
  readonly found: SourceCookies;
  /** null while there is nothing to write. */
  readonly written: Exported | null;
  readonly isEmpty: boolean;
  readonly storage: StorageReading;
  readonly withSession: boolean;
  /** Whether they are those of all sites, as far as they are within reach. */
  readonly isAll: boolean;
}

/** What would be written, and what would not. */
export function ExportResult(props: ExportResultProps) {
  const { found, written, isEmpty, storage, withSession, isAll } = props;
  if (found.kind === 'reading' || storage.kind === 'reading') {
    return (
      <div class="export__nothing">
        <Spinner
          label={i18n.t(found.kind === 'reading' ? 'export.reading' : 'export.storageReading')}
        />
      </div>
    );
  }
  if (found.kind === 'failed') {
    return (
      <p class="export__nothing export__nothing--bad" role="alert">
        <Sentence id="export.failed" params={[<ValueText key="words" value={found.words} />]} />
      </p>
    );
  }
  if (written === null || isEmpty) {
    return (
      <>
        <div class="export__nothing">
          <EmptyState
            icon={Cookie}
            title={i18n.t(reasonOfNothing(found.cookies.length, written, withSession))}
          />
        </div>
        {written && (written.losses.length > 0 || !isWhole(storage)) && (
          <LossList losses={written.losses} storage={storage} />
        )}
      </>
    );
  }
  return (
    <>
      <TextPreview text={written.text} />
      {isAll && <p class="dim">{i18n.t('export.someSites')}</p>}
      {found.parked > 0 && <p class="dim">{i18n.t('export.parkedLeftOut', found.parked)}</p>}
      <LossList losses={written.losses} storage={storage} />
    </>
  );
}

function reasonOfNothing(count: number, written: Exported | null, withSession: boolean) {
  if (count === 0) return 'export.nothing';
  const isLost = (written?.losses.length ?? 0) > 0;
  return isLost || withSession ? 'export.nothingWritten' : 'export.sessionLeftOut';
}
