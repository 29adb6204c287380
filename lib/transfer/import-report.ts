import type { ChangeReport, Failure } from '../change/change-set.ts';
import type { Difference } from '../cookie/differences.ts';
import { keyId } from '../cookie/key.ts';
import { isTaken } from './plan-import.ts';
import type { PreviewRow } from './preview.ts';

/** What became of one row: stored as the preview said; stored otherwise; not stored; or not tried at all. */
export type Fate =
  | { readonly status: 'stored' }
  | { readonly status: 'altered'; readonly differences: readonly Difference[] }
  | { readonly status: 'failed'; readonly failure: Failure | null }
  | { readonly status: 'untouched' };

export type FateStatus = Fate['status'];

export interface ImportedRow {
  readonly row: PreviewRow;
  readonly fate: Fate;
}

/** What became of each cookie of a file, in its order. What a change that was cancelled did not come to is untouched. */
export function importReport(
  rows: readonly PreviewRow[],
  leftOut: ReadonlySet<string>,
  { outcomes }: ChangeReport,
): ImportedRow[] {
  const byKey = new Map(outcomes.map((outcome) => [keyId(outcome.key), outcome]));
  return rows.map((row): ImportedRow => {
    const outcome = row.cookie && isTaken(row, leftOut) && byKey.get(keyId(row.cookie));
    if (!outcome) return { row, fate: { status: 'untouched' } };
    const { status, differences, failure } = outcome;
    if (status === 'failed') return { row, fate: { status, failure } };
    return { row, fate: status === 'altered' ? { status, differences } : { status: 'stored' } };
  });
}
