import { useLate } from '../use-late.ts';
import type { ExportProps } from './export-props.ts';

const load = () => import('./ExportDialog.tsx');

/** The export while it is open. The formats are many: they come when they are first needed. */
export function LazyExport(props: ExportProps) {
  const late = useLate(load, true);
  return late && <late.ExportDialog {...props} />;
}
