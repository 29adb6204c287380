import type { Cookie } from '../../cookie/cookie.ts';
import { csvRows, csvText } from '../csv-table.ts';
import type { Entry, Format, Omission, Sample } from '../format.ts';
import { plainSeconds } from '../json/expiry.ts';
import { heldAs } from '../json/list-format.ts';
import type { Raw } from '../json/raw.ts';
import { objectReader } from '../json/read-object.ts';
import { type Column, columnsOf, rowObject, tableEntries } from '../table-entries.ts';
import { surrogateOmission } from '../unheld-text.ts';

/** The columns, named as in the WebExtensions API. */
const COLUMNS: ReadonlyMap<string, (cookie: Cookie) => string> = new Map([
  ['name', ({ name }) => name],
  ['value', ({ value }) => value],
  ['domain', ({ domain }) => domain],
  ['hostOnly', ({ hostOnly }) => String(hostOnly)],
  ['path', ({ path }) => path],
  ['secure', ({ secure }) => String(secure)],
  ['httpOnly', ({ httpOnly }) => String(httpOnly)],
  ['sameSite', ({ sameSite }) => sameSite],
  ['expirationDate', ({ expirationDate: at }) => (at === null ? '' : String(plainSeconds(at)))],
  ['topLevelSite', ({ partitionKey }) => partitionKey?.topLevelSite ?? ''],
  ['hasCrossSiteAncestor', ({ partitionKey: key }) => String(key?.hasCrossSiteAncestor ?? '')],
  ['firstPartyDomain', ({ firstPartyDomain }) => firstPartyDomain],
]);
const TITLES = [...COLUMNS.keys()];

/** What a table of cookies has at least, in its first line. */
const NEEDED = ['name', 'value', 'domain'];
const LONGEST_FIRST_LINE = 1000;

const readRow = objectReader({
  partitionKey: ['topLevelSite'],
  ancestor: ['hasCrossSiteAncestor'],
});

/** A table for spreadsheets, which can be read again, also after one has been through it. */
export const csv: Format = {
  id: 'csv',
  extension: 'csv',
  mediaType: 'text/csv',
  reader: { recognises, entries },
  writer: {
    hold,
    text: (held) => csvText([TITLES, ...held.map(cellsOf)]),
  },
};

function hold(cookie: Cookie): Cookie | Omission {
  const cells = cellsOf(cookie);
  const object = objectOf(columnsOf(TITLES, TITLES), cells);
  return surrogateOmission(cells) ?? heldAs(object, cookie, (raw) => readRow(raw));
}

function cellsOf(cookie: Cookie): string[] {
  return [...COLUMNS.values()].map((cell) => cell(cookie));
}

function recognises({ text }: Sample): boolean {
  const [first] = csvRows(text.slice(0, LONGEST_FIRST_LINE));
  return NEEDED.every((title) => first?.cells.includes(title));
}

function* entries({ text }: Sample): Generator<Entry> {
  yield* tableEntries(csvRows(text), TITLES, (columns, cells) => readRow(objectOf(columns, cells)));
}

function objectOf(columns: readonly Column[], cells: readonly string[]): Raw {
  return rowObject(columns, cells, (_, cell) => cell);
}
