import type { FateStatus, ImportedRow } from '../../lib/transfer/import-report.ts';
import { isOffered } from '../../lib/transfer/plan-import.ts';
import type { PreviewRow, Status } from '../../lib/transfer/preview.ts';

/** What a line of the list is called: what would become of its cookie, or what did. */
export type LineStatus = Status | 'leftOut' | FateStatus;

/** One line of the list: a cookie before the import or after it. */
export interface ImportLine {
  readonly row: PreviewRow;
  readonly status: LineStatus;
  /** After the import: what became of it. */
  readonly fate: ImportedRow['fate'] | null;
  /** Before it: whether it is going to be imported; null where there is nothing to choose. */
  readonly taken: boolean | null;
}

/** The lines of what is to be imported. */
export function previewLinesOf(
  rows: readonly PreviewRow[],
  leftOut: ReadonlySet<string>,
): ImportLine[] {
  return rows.map((row) => {
    const taken = isOffered(row) ? !leftOut.has(row.id) : null;
    return { row, status: taken === false ? 'leftOut' : row.outlook.status, fate: null, taken };
  });
}

/** The lines of what was imported; where there was nothing to do, the reason for that is all there is to say. */
export function resultLinesOf(rows: readonly ImportedRow[]): ImportLine[] {
  return rows.map(({ row, fate }) => {
    const status = isOffered(row) ? fate.status : row.outlook.status;
    return { row, status, fate, taken: null };
  });
}

const ORDER: readonly LineStatus[] = [
  'stored',
  'altered',
  'failed',
  'untouched',
  'added',
  'changed',
  'unchanged',
  'skipped',
  'impossible',
  'leftOut',
];

/** How many lines there are of each kind, in a fixed order, without those that a filter would find nothing of. */
export function countLines(
  lines: readonly ImportLine[],
): { readonly status: LineStatus; readonly count: number }[] {
  const counts = new Map<LineStatus, number>();
  for (const { status, fate, row } of lines) {
    counts.set(status, (counts.get(status) ?? 0) + 1);
    // What is left out is still looked at among its kind.
    const kind = row.outlook.status;
    if (fate === null && !counts.has(kind)) counts.set(kind, 0);
  }
  return ORDER.filter((status) => counts.has(status)).map((status) => ({
    status,
    count: counts.get(status) ?? 0,
  }));
}

/**
 * The lines that a filter lets through. What was left out while its kind was looked at stays, or it would go from under
 * the pointer.
 */
export function filterLines(
  lines: readonly ImportLine[],
  shown: LineStatus | 'all',
): readonly ImportLine[] {
  if (shown === 'all') return lines;
  return lines.filter(
    ({ status, fate, row }) =>
      status === shown || (fate === null && shown !== 'leftOut' && row.outlook.status === shown),
  );
}
