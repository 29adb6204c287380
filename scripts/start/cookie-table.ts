import type { ShownRow } from './rows.ts';

/** The narrowest a column may become, in characters. */
const NARROWEST = 6;

const GAP = '  ';

/** Columns of the list that say what another one says better in print. */
const LEFT_OUT = ['session-id', 'max-age'];

/** The rows as a table of text no wider than `width`, one column for each column on screen. */
export function cookieTable(rows: readonly ShownRow[], width: number): string {
  const fields = [...new Set(rows.flatMap((row) => Object.keys(row.cells)))].filter(
    (field) => !LEFT_OUT.includes(field),
  );
  const lines = [
    [...fields, 'kind', 'session ID'],
    ...rows.map((row) => [
      ...fields.map((field) => printed(field, row.cells[field] ?? '')),
      row.kind,
      row.sessionId,
    ]),
  ].map((line) => line.map(harmless));
  const widths = fit(
    [...fields, 'kind', 'session ID'].map((_, column) => widest(lines, column)),
    width,
  );
  return lines
    .map((line) =>
      line
        .map((cell, column) => padded(cell, widths[column] ?? 0))
        .join(GAP)
        .trimEnd(),
    )
    .join('\n');
}

/** Times are seconds since 1970 on screen, and dates to the minute in print. */
function printed(field: string, raw: string): string {
  if (field !== 'expires' || raw === '') return raw;
  return `${new Date(Number(raw) * 1000).toISOString().slice(0, 16)}Z`;
}

/** Cookies are hostile text: nothing in them may steer the terminal or turn the line around. */
function harmless(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\u00B7');
}

function widest(lines: readonly (readonly string[])[], column: number): number {
  return Math.max(...lines.map((line) => [...(line[column] ?? '')].length));
}

/** Takes what is too much from the widest column, again and again. */
function fit(wanted: readonly number[], width: number): number[] {
  const widths = [...wanted];
  const total = () => widths.reduce((sum, each) => sum + each + GAP.length, -GAP.length);
  while (total() > width) {
    const most = Math.max(...widths);
    if (most <= NARROWEST) break;
    widths[widths.indexOf(most)] = most - 1;
  }
  return widths;
}

function padded(text: string, width: number): string {
  const characters = [...text];
  if (characters.length <= width) return text + ' '.repeat(width - characters.length);
  return `${characters.slice(0, width - 1).join('')}\u2026`;
}
