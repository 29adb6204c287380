/** One row of the list as it is on screen, in the words of its `data-` attributes. */
export interface ShownRow {
  readonly domain: string;
  readonly kind: string;
  readonly sessionId: string;
  /** The raw values of the cells, by column. */
  readonly cells: Readonly<Record<string, string>>;
}

/** Runs in the popup or the panel: the rows on screen, or null while there are none. */
export function readRows(): ShownRow[] | null {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-cookie]')].map((row) => ({
    domain: row.dataset.domain ?? '',
    kind: row.dataset.kind ?? '',
    sessionId: row.dataset.sessionId ?? '',
    cells: Object.fromEntries(
      [...row.querySelectorAll<HTMLElement>('[data-field]')].map((cell) => [
        cell.dataset.field ?? '',
        cell.dataset.raw ?? cell.textContent,
      ]),
    ),
  }));
  return rows.length > 0 ? rows : null;
}
