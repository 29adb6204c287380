import type { Row } from '../../../lib/store/row.ts';

interface Edited {
  readonly row: Row;
  /** Id of the row in front of it, when the edit began; null for the first. */
  readonly after: string | null;
  readonly savedAs: string | null;
}

/**
 * The rows with the one that is being edited among them, whatever became of its cookie meanwhile: removed,
 * or no longer what the filter lets through. Then it stays where it was, as it was, until it is saved.
 */
export function rowsWithEdited(rows: readonly Row[], edited: Edited | null): readonly Row[] {
  if (edited === null) return rows;
  const { row, after, savedAs } = edited;
  if (rows.some(({ id }) => id === row.id || id === savedAs)) return rows;
  return rows.toSpliced(rows.findIndex(({ id }) => id === after) + 1, 0, row);
}

/** The row to select once `gone` are removed: the one that takes the place of the first of them. */
export function rowAfter(rows: readonly Row[], gone: ReadonlySet<string>): Row | null {
  const first = rows.findIndex(({ id }) => gone.has(id));
  const isLeft = ({ id }: Row) => !gone.has(id);
  return (
    rows.slice(first).find(isLeft) ?? rows.slice(0, Math.max(0, first)).findLast(isLeft) ?? null
  );
}
