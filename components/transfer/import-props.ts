import type { ImportStore } from '../../lib/store/import/create-import-store.ts';

/** What every part of the import gets. */
export interface ImportProps {
  readonly imports: ImportStore;
  /** Whether values are hidden from whoever looks over one's shoulder. */
  readonly masked: boolean;
  /** Opens a file that holds more than cookies where that can be kept; absent where it cannot. */
  readonly onSnapshots?: ((file: Blob) => void) | undefined;
}
