import type { Entry } from './format.ts';
import type { Raw } from './json/raw.ts';
import type { ObjectReading } from './json/read-object.ts';

/** One row of a table, and the line on which it begins, from 1. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A column that is known, and how many stand before it. */
export interface Column {
  readonly title: string;
  readonly at: number;
}

/** Where the columns that are known stand among the titles of a table; of several, the first. */
export function columnsOf(known: Iterable<string>, titles: readonly string[]): readonly Column[] {
  return Array.from(known, (title) => ({ title, at: titles.indexOf(title) })).filter(
    ({ at }) => at >= 0,
  );
}

/** The cookies of a table, whose first row has the titles. A row without any cell filled in is none. */
export function* tableEntries(
  rows: Iterable<TableRow>,
  known: Iterable<string>,
  read: (columns: readonly Column[], cells: readonly string[]) => ObjectReading,
): Generator<Entry> {
  let columns: readonly Column[] | null = null;
  let index = 0;
  for (const { line, cells } of rows) {
    if (!columns) columns = columnsOf(known, cells);
    else if (cells.some((cell) => cell !== '')) {
      index += 1;
      yield { place: { index, line }, ...read(columns, cells) };
    }
  }
}

/** A row by its titles. An empty cell says nothing, but for names and values, which can be empty. */
export function rowObject(
  columns: readonly Column[],
  cells: readonly string[],
  read: (title: string, cell: string) => unknown,
): Raw {
  return Object.fromEntries(
    columns
      .map(({ title, at }) => [title, cells[at] ?? ''] as const)
      .filter(([title, cell]) => cell !== '' || /^(?:name|value)$/i.test(title))
      .map(([title, cell]) => [title, read(title, cell)]),
  );
}
