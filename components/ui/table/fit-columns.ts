import type { Column, TableLayout } from './column.ts';

type Sizing = Pick<Column<never>, 'id' | 'width' | 'minWidth' | 'priority' | 'grow' | 'required'>;

export interface FittedColumns {
  readonly widths: readonly { readonly id: string; readonly width: number }[];
  /** Left out for lack of room. */
  readonly squeezedOut: readonly string[];
}

/**
 * Which columns are shown, and how wide, in so much room (CSS pixels). Columns without room for their
 * least width go, lowest priority first, save those that are required or pinned; the others shrink
 * towards their least width, or share the spare room. A width set by hand is kept.
 */
export function fitColumns(
  columns: readonly Sizing[],
  layout: TableLayout,
  room: number,
): FittedColumns {
  const wanted = columns.filter((column) => column.required || !layout.hidden.includes(column.id));
  const kept = dropWithoutRoom(wanted, layout, room);
  const squeezedOut = wanted.filter((column) => !kept.includes(column)).map(({ id }) => id);
  const spare = room - sum(kept.map((column) => preferred(column, layout)));
  const weight = (column: Sizing) =>
    byHand(column, layout) ? 0 : spare < 0 ? column.width - column.minWidth : (column.grow ?? 0);
  const total = sum(kept.map(weight));
  const widths = kept.map((column) => {
    const change = total === 0 ? 0 : (spare * weight(column)) / total;
    const least = byHand(column, layout) ? 0 : column.minWidth;
    return {
      id: column.id,
      width: Math.max(least, Math.floor(preferred(column, layout) + change)),
    };
  });
  return { widths, squeezedOut };
}

function dropWithoutRoom(columns: readonly Sizing[], layout: TableLayout, room: number): Sizing[] {
  const kept = [...columns];
  const free = kept
    .filter((column) => !column.required && !layout.pinned.includes(column.id))
    .sort((a, b) => b.priority - a.priority);
  let needed = sum(kept.map((column) => least(column, layout)));
  while (needed > room) {
    const column = free.pop();
    if (column === undefined) break;
    kept.splice(kept.indexOf(column), 1);
    needed -= least(column, layout);
  }
  return kept;
}

function byHand(column: Sizing, layout: TableLayout): boolean {
  return layout.widths[column.id] !== undefined;
}

function preferred(column: Sizing, layout: TableLayout): number {
  return layout.widths[column.id] ?? column.width;
}

function least(column: Sizing, layout: TableLayout): number {
  return layout.widths[column.id] ?? column.minWidth;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
