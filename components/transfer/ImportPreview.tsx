import { useCallback, useMemo } from 'preact/hooks';
import type { ImportState } from '../../lib/store/import/import-state.ts';
import { ImportList } from './ImportList.tsx';
import { previewLinesOf } from './import-lines.ts';
import type { ImportProps } from './import-props.ts';

interface ImportPreviewProps extends ImportProps {
  readonly leftOut: ImportState['choice']['leftOut'];
}

/** Every cookie that was read, with what an import would do. */
export function ImportPreview({ imports, leftOut, masked }: ImportPreviewProps) {
  const rows = imports.rows();
  const lines = useMemo(() => previewLinesOf(rows, leftOut), [rows, leftOut]);
  const take = useCallback(
    (ids: readonly string[], taken: boolean) => imports.leaveOut(ids, !taken),
    [imports],
  );
  return <ImportList lines={lines} masked={masked} onTake={take} onMend={imports.mend} />;
}
