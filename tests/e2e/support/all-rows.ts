import type { View } from '../../../scripts/drivers/driver.ts';

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
export async function allRows(view: View): Promise<ListedRow[]> {
  return view.waitFor(scrollThrough);
}

/** How many rows the document holds at this moment. */
export async function rowsInDocument(view: View): Promise<number> {
  return view.evaluate(() => document.querySelectorAll('[data-cookie]').length);
}

/** Runs in the page; null when some rows did not show up. */
async function scrollThrough(): Promise<ListedRow[] | null> {
  const grid = document.querySelector<HTMLElement>('[role=grid]');
  const scroller = grid ?? document.querySelector('ul[aria-label="Cookies"]')?.parentElement;
  if (!scroller) return null;
  const painted = () =>
    new Promise<void>((done) => {
      requestAnimationFrame(() => done());
      // A hidden page paints no frames.
      setTimeout(done, 100);
    });
  const found = new Map<number, ListedRow | null>();
  let total = 0;
  for (let top = 0; ; top += scroller.clientHeight) {
    scroller.scrollTop = top;
    await painted();
    await painted();
    for (const row of scroller.querySelectorAll<HTMLElement>('[aria-rowindex], [aria-posinset]')) {
      const { cookie: name, domain = '', path = '', parked } = row.dataset;
      const cells = [...row.querySelectorAll<HTMLElement>('[data-field]')].map(
        ({ dataset: { field = '', raw = '' } }) => [field, raw] as const,
      );
      const place = Number(row.ariaRowIndex ?? row.ariaPosInSet);
      found.set(
        place,
        name === undefined
          ? null
          : { name, domain, path, parked: parked !== undefined, cells: Object.fromEntries(cells) },
      );
      total = Number(grid?.ariaRowCount ?? row.ariaSetSize);
    }
    if (top + scroller.clientHeight >= scroller.scrollHeight) break;
  }
  scroller.scrollTop = 0;
  if (found.size < total) return null;
  return [...found].sort(([a], [b]) => a - b).flatMap(([, row]) => row ?? []);
}
