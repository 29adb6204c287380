import type { View } from '../../../scripts/drivers/driver.ts';
import { poll } from '../../../scripts/drivers/poll.ts';
import { eachScreen } from './each-screen.ts';

/** A row of popup or panel, by the machine values of its hooks. */
export interface ListedRow {
  readonly name: string;
  /** With a leading dot when it covers sub-domains. */
  readonly domain: string;
  readonly path: string;
  readonly parked: boolean;
  /** The raw value of each cell that is shown, by the name of its field. */
  readonly cells: Readonly<Record<string, string>>;
}

/** Every row of the list in its order, those out of sight too: the list is scrolled through until none is missing. */
export function allRows(view: View): Promise<ListedRow[]> {
  return poll('every row of the list', async () => {
    const screens = await eachScreen(view, rowsOnScreen);
    const found = new Map(screens.flatMap(({ rows }) => rows));
    if (found.size < (screens.at(-1)?.total ?? Number.POSITIVE_INFINITY)) return null;
    return [...found].sort(([a], [b]) => a - b).flatMap(([, row]) => row ?? []);
  });
}

/** How many rows the document holds at this moment. */
export async function rowsInDocument(view: View): Promise<number> {
  return view.evaluate(() => document.querySelectorAll('[data-cookie]').length);
}

interface Screen {
  /** How many rows there are, out of sight or not, headings included. */
  readonly total: number;
  /** Those in the document by their places; null for a heading. */
  readonly rows: readonly (readonly [place: number, ListedRow | null])[];
}

/** Runs in the page. */
function rowsOnScreen(): Screen {
  const grid = document.querySelector('[role=grid]');
  const list = grid ?? document.querySelector('ul[aria-label="Cookies"]');
  const rows = [...(list?.querySelectorAll<HTMLElement>('[aria-rowindex], [aria-posinset]') ?? [])];
  const cellsOf = (row: HTMLElement) =>
    Object.fromEntries(
      [...row.querySelectorAll<HTMLElement>('[data-field]')].map(
        ({ dataset: { field = '', raw = '' } }) => [field, raw],
      ),
    );
  return {
    total: Number(grid?.ariaRowCount ?? rows[0]?.ariaSetSize),
    rows: rows.map((row) => {
      const { cookie: name, domain = '', path = '', parked } = row.dataset;
      const listed =
        name === undefined
          ? null
          : { name, domain, path, parked: parked !== undefined, cells: cellsOf(row) };
      return [Number(row.ariaRowIndex ?? row.ariaPosInSet), listed];
    }),
  };
}
