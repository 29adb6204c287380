// What the import needs, loaded when it is first opened: every format and every rule come with it.
export { createImportStore } from '../../lib/store/import/create-import-store.ts';
export { ImportDialog } from './ImportDialog.tsx';
