/** A place in the grid: row 0 is the header, the body begins at 1. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** Rows that a page holds. */
  readonly page: number;
  readonly rightToLeft: boolean;
}

type KeyStroke = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>;

/**
 * Where a key leads from a place of an ARIA grid (APG, "Grid pattern"), or null when it does not move.
 * Control with Home or End goes to the first or last body row.
 */
export function gridMove(place: GridPlace, stroke: KeyStroke, size: GridSize): GridPlace | null {
  const { row, column } = place;
  const forward = size.rightToLeft ? 'ArrowLeft' : 'ArrowRight';
  const far = stroke.ctrlKey || stroke.metaKey;
  const to = (nextRow: number, nextColumn: number): GridPlace => ({
    row: Math.max(0, Math.min(nextRow, size.rows)),
    column: Math.max(0, Math.min(nextColumn, size.columns - 1)),
  });
  switch (stroke.key) {
    case 'ArrowDown':
      return to(row + 1, column);
    case 'ArrowUp':
      return to(row - 1, column);
    case 'ArrowLeft':
    case 'ArrowRight':
      return to(row, column + (stroke.key === forward ? 1 : -1));
    case 'PageDown':
      return to(row + size.page, column);
    case 'PageUp':
      return to(Math.max(Math.min(row, 1), row - size.page), column);
    case 'Home':
      return far ? to(Math.min(1, size.rows), 0) : to(row, 0);
    case 'End':
      return far ? to(size.rows, size.columns - 1) : to(row, size.columns - 1);
    default:
      return null;
  }
}
