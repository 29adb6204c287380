import { ExportDialog } from '../../components/transfer/ExportDialog.tsx';
import type { PopupExportProps } from '../../components/transfer/export-props.ts';
import { createPageJar } from '../../lib/browser/jar.ts';
import { saveFile } from '../../lib/browser/save-file.ts';
import type { Row } from '../../lib/store/row.ts';

const jar = createPageJar();
const listAll = (storeId: string) => jar.list({ storeId });
const NONE_SELECTED: readonly Row[] = [];

/** The popup's export. Every format comes with it, and so it is loaded when it is first opened. */
export function Export(props: PopupExportProps) {
  return (
    <ExportDialog {...props} selected={NONE_SELECTED} listAll={listAll} saveFile={saveFile} />
  );
}
