import { useLayoutEffect, useState } from 'preact/hooks';
import type { ImportStore } from '../../lib/store/import/create-import-store.ts';
import type { ImportDeps } from '../../lib/store/import/import-deps.ts';
import type { Running } from '../cookies/DialogProgress.tsx';
import { useLate } from '../use-late.ts';
import type { ImportProps } from './import-props.ts';

const load = () => import('./late-import.ts');

/** Where the import is kept while its dialog is closed. */
export interface ImportKeeper {
  readonly deps: ImportDeps;
  /** null until it is first opened. */
  store: ImportStore | null;
}

interface LazyImportProps extends Pick<ImportProps, 'masked' | 'onSnapshots'>, Running {
  readonly keeper: ImportKeeper;
  readonly onClose: () => void;
}

/** The import while it is open. */
export function LazyImport({ keeper, onClose, ...props }: LazyImportProps) {
  const late = useLate(load, true);
  const [imports, setImports] = useState(keeper.store);
  useLayoutEffect(() => {
    if (!late) return;
    keeper.store ??= late.createImportStore(keeper.deps);
    setImports(keeper.store);
  }, [late, keeper]);
  return late && imports && <late.ImportDialog {...props} imports={imports} onClose={onClose} />;
}
