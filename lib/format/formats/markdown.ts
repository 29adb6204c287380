import { type Cookie, dottedDomain } from '../../cookie/cookie.ts';
import type { Entry, Format, Sample } from '../format.ts';
import { heldAs } from '../json/list-format.ts';
import type { Raw } from '../json/raw.ts';
import { objectReader } from '../json/read-object.ts';
import { SAME_SITE_NAMES } from '../json/same-site.ts';
import { cellText, codeCell, markdownRows, markdownTable } from '../markdown-table.ts';
import { type Column, columnsOf, rowObject, tableEntries } from '../table-entries.ts';
import { LAST_SECOND, wholeSeconds } from '../whole-seconds.ts';

/** The columns, by their titles in the words of Set-Cookie, and what of a cookie is in each. */
const COLUMNS: ReadonlyMap<string, (cookie: Cookie) => string> = new Map([
  ['Name', ({ name }) => codeCell(name)],
  ['Value', ({ value }) => codeCell(value)],
  ['Domain', (cookie) => codeCell(dottedDomain(cookie))],
  ['Path', ({ path }) => codeCell(path)],
  ['Expires', ({ expirationDate }) => moment(expirationDate)],
  ['Secure', ({ secure }) => tick(secure)],
  ['HttpOnly', ({ httpOnly }) => tick(httpOnly)],
  ['SameSite', ({ sameSite }) => SAME_SITE_NAMES[sameSite] ?? ''],
]);

/** Only where there is a partitioned cookie. */
const PARTITION: typeof COLUMNS = new Map([
  ['Partitioned', ({ partitionKey }) => codeCell(partitionKey?.topLevelSite ?? '')],
  ['Cross-site ancestor', ({ partitionKey }) => tick(partitionKey?.hasCrossSiteAncestor ?? false)],
]);
const ALL_COLUMNS = new Map([...COLUMNS, ...PARTITION]);

const TICK = '✓';
const TICKED = ['Secure', 'HttpOnly', 'Cross-site ancestor'];

/** What a table of cookies has at least, in its first row. */
const NEEDED = ['Name', 'Value', 'Domain'];

const readRow = objectReader({
  name: ['Name'],
  value: ['Value'],
  domain: ['Domain'],
  path: ['Path'],
  expiry: ['Expires'],
  secure: ['Secure'],
  httpOnly: ['HttpOnly'],
  sameSite: ['SameSite'],
  partitionKey: ['Partitioned'],
  ancestor: ['Cross-site ancestor'],
});

/** A table for a ticket or a document, in GitHub's Markdown. */
export const markdown: Format = {
  id: 'markdown',
  extension: 'md',
  mediaType: 'text/markdown',
  reader: { recognises, entries },
  writer: {
    hold: (cookie) => {
      const titles = [...ALL_COLUMNS.keys()];
      const columns = columnsOf(titles, titles);
      return heldAs(objectOf(columns, cellsOf(cookie, ALL_COLUMNS)), cookie, readRow);
    },
    text: (held) => {
      const isPartitioned = held.some(({ partitionKey }) => partitionKey !== null);
      const columns = isPartitioned ? ALL_COLUMNS : COLUMNS;
      return markdownTable(
        [...columns.keys()],
        held.map((cookie) => cellsOf(cookie, columns)),
      );
    },
  },
};

function recognises({ text }: Sample): boolean {
  const [first] = markdownRows(text);
  return NEEDED.every((title) => first?.cells.includes(title));
}

function* entries({ text }: Sample): Generator<Entry> {
  yield* tableEntries(markdownRows(text), ALL_COLUMNS.keys(), (columns, cells) =>
    readRow(objectOf(columns, cells)),
  );
}

function cellsOf(cookie: Cookie, columns: typeof COLUMNS): string[] {
  return [...columns.values()].map((cell) => cell(cookie));
}

function objectOf(columns: readonly Column[], cells: readonly string[]): Raw {
  return rowObject(columns, cells, (title, cell) =>
    TICKED.includes(title) && cell === TICK ? true : cellText(cell),
  );
}

function moment(seconds: number | null): string {
  const whole = wholeSeconds(seconds, 0, LAST_SECOND);
  return whole === null ? '' : new Date(whole * 1000).toISOString().replace(/\.\d+/, '');
}

function tick(is: boolean): string {
  return is ? TICK : '';
}
