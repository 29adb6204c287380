import type { ChangeSet } from '../change/change-set.ts';
import type { PreviewRow } from './preview.ts';

/** Whether a row is going to be imported: there is something to do, and the user did not leave it out. */
export function isTaken(row: PreviewRow, leftOut: ReadonlySet<string>): boolean {
  return isOffered(row) && !leftOut.has(row.id);
}

/** Whether there is something to do for a row, so that the user can choose. */
export function isOffered({ outlook }: PreviewRow): boolean {
  return outlook.status === 'added' || outlook.status === 'changed';
}

/**
 * The change that the preview told of: one operation for each row that is taken, in their order. What the browser will
 * not have does not keep the others from it.
 */
export function planImport(rows: readonly PreviewRow[], leftOut: ReadonlySet<string>): ChangeSet {
  const cookies = rows.flatMap((row) => (isTaken(row, leftOut) && row.cookie) || []);
  return {
    label: { code: 'import', subject: cookies[0]?.name ?? '', count: cookies.length },
    operations: cookies.map((cookie) => ({ type: 'set', cookie })),
    atomic: false,
  };
}
