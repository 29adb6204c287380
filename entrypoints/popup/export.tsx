import { ExportDialog } from '../../components/transfer/ExportDialog.tsx';
import type { PopupExportProps } from '../../components/transfer/export-props.ts';
import { saveFile } from '../../lib/browser/save-file.ts';
import type { Row } from '../../lib/store/row.ts';

const NONE_SELECTED: readonly Row[] = [];

/**
 * The popup's export. Every format comes with it, and so it is loaded when it is first opened. What the popup itself
 * has of `lib/browser` it is handed: imported here too, it would become a file of its own that the popup waits for.
 */
export function Export(props: PopupExportProps) {
  return <ExportDialog {...props} selected={NONE_SELECTED} saveFile={saveFile} />;
}
