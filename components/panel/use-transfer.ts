import { useState } from 'preact/hooks';
import type { SourceId } from '../transfer/export-sources.ts';

/** Which of the two dialogs is open, with what the export was asked to begin with. */
type TransferShown =
  | { readonly kind: 'export'; readonly source: SourceId | undefined }
  | { readonly kind: 'import' };

/** The way to the dialogs that take cookies out and in. */
export interface TransferUi {
  readonly shown: TransferShown | null;
  readonly openExport: (source?: SourceId) => void;
  readonly openImport: () => void;
  readonly close: () => void;
}

export function useTransfer(): TransferUi {
  const [shown, setShown] = useState<TransferShown | null>(null);
  return {
    shown,
    openExport: (source) => setShown({ kind: 'export', source }),
    openImport: () => setShown({ kind: 'import' }),
    close: () => setShown(null),
  };
}
