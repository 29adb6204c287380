import { i18n } from '#i18n';
import { byteLength } from '../../lib/cookie/size.ts';
import type { Exported } from '../../lib/format/export-cookies.ts';
import { SizeText } from '../cookies/SizeText.tsx';
import type { StorageReading } from './use-page-storage.ts';

interface ExportCountsProps {
  readonly written: Exported;
  readonly storage: StorageReading;
  readonly isEmpty: boolean;
}

/** How much would be written. */
export function ExportCounts({ written, storage, isEmpty }: ExportCountsProps) {
  return (
    <>
      {i18n.t('export.counted', written.count)}
      {storage.kind === 'read' && ` · ${i18n.t('export.storageCounted', storage.share.count)}`}
      {!isEmpty && (
        <>
          {' · '}
          <SizeText bytes={byteLength(written.text)} />
        </>
      )}
    </>
  );
}
