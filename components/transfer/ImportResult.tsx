import { i18n } from '#i18n';
import type { Applied } from '../../lib/store/import/import-state.ts';
import { ImportList } from './ImportList.tsx';
import { resultLinesOf } from './import-lines.ts';

interface ImportResultProps {
  readonly applied: Applied;
  readonly masked: boolean;
}

/** What became of every cookie of the file. */
export function ImportResult({ applied, masked }: ImportResultProps) {
  const lines = resultLinesOf(applied.rows);
  const failed = lines.filter(({ status }) => status === 'failed').length;
  const imported = lines.filter(({ status }) => status === 'stored' || status === 'altered').length;
  return (
    <>
      <p class="import__result" role="status">
        {i18n.t('import.resultTitle', imported)}{' '}
        {failed > 0 && <span class="import__failed">{i18n.t('import.failedCount', failed)}</span>}
      </p>
      <ImportList lines={lines} masked={masked} />
    </>
  );
}
