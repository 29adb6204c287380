import type { TableRow } from './table-entries.ts';

/**
 * What makes a program that shows tables take a cell for a formula (OWASP, CSV Injection), behind blanks and
 * apostrophes too. An apostrophe in front keeps it from doing so, and is taken away again when it is read.
 */
const FORMULA = /^['\s]*[=+\-@\t\r\n＝＋－＠]/;
const GUARDED = /^'['\s]*[=+\-@\t\r\n＝＋－＠]/;

/** A table after RFC 4180. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

function csvCell(text: string): string {
  const guarded = FORMULA.test(text) ? `'${text}` : text;
  return /[",;\t\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** The records of a table, one after another. In some countries, programs put semicolons between the cells. */
export function* csvRows(text: string): Generator<TableRow> {
  const delimiter = /[,;\t]/.exec(text)?.[0] ?? ',';
  const end = new RegExp(`[${delimiter}\\r\\n]`, 'g');
  let cells: string[] = [];
  let line = 1;
  let row = 1;
  for (let at = 0; ; ) {
    const quoted = text[at] === '"' ? readQuoted(text, at + 1) : { cell: '', end: at };
    line += countLines(quoted.cell);
    end.lastIndex = quoted.end;
    const stop = end.exec(text)?.index ?? text.length;
    cells.push(unguarded(quoted.cell + text.slice(quoted.end, stop)));
    at = stop + 1;
    if (text[stop] === delimiter) continue;
    yield { line: row, cells };
    if (text.startsWith('\r\n', stop)) at += 1;
    if (at >= text.length) return;
    cells = [];
    line += 1;
    row = line;
  }
}

/** From behind the opening quote; two quotes are one. */
function readQuoted(text: string, from: number): { cell: string; end: number } {
  let cell = '';
  for (let at = from; ; ) {
    const found = text.indexOf('"', at);
    const end = found === -1 ? text.length : found;
    cell += text.slice(at, end);
    if (text[end + 1] !== '"') return { cell, end: Math.min(end + 1, text.length) };
    cell += '"';
    at = end + 2;
  }
}

function unguarded(cell: string): string {
  return GUARDED.test(cell) ? cell.slice(1) : cell;
}

function countLines(text: string): number {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0;
}
