import { spanOf } from '../audit/report/markdown-text.ts';
import { showInvisible } from '../audit/report/visible-text.ts';
import { linesOf } from './lines.ts';
import type { TableRow } from './table-entries.ts';

/** A table in GitHub's Markdown (GFM, section 4.10): titles, a line of dashes, rows. */
export function markdownTable(
  titles: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  return [titles, titles.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |\n`)
    .join('');
}

/** The rows of such a table but for the dashes, one after another; what stands around it is no part of it. */
export function* markdownRows(text: string): Generator<TableRow> {
  for (const { number, text: line } of linesOf(text)) {
    const row = line.trim();
    if (!row.startsWith('|')) continue;
    // A bar behind a backslash ends no cell.
    const cells = row
      .slice(1)
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim());
    if (row.length > 1 && row.endsWith('|') && !row.endsWith('\\|')) cells.pop();
    if (!cells.every((cell) => /^:?-+:?$/.test(cell))) yield { line: number, cells };
  }
}

/**
 * Text of others in a cell, as code in which nothing is markup, and what cannot be seen by its number. A bar would end
 * the cell even there, and behind a backslash no other backslash keeps it from doing so.
 */
export function codeCell(text: string): string {
  if (text === '') return '';
  const visible = showInvisible(text);
  return spanOf(visible.replace(/\\?\|/g, (found) => (found === '|' ? '\\|' : '\\\\u{7c}')));
}

/** The text of a cell, with or without code. A text that only looks like the number of a character becomes that one. */
export function cellText(cell: string): string {
  const fence = /^`*/.exec(cell)?.[0] ?? '';
  const isCode = fence !== '' && cell.length > 2 * fence.length && cell.endsWith(fence);
  const inner = isCode ? cell.slice(fence.length, -fence.length) : cell;
  const isPadded = isCode && inner.length > 2 && inner.startsWith(' ') && inner.endsWith(' ');
  return (isPadded ? inner.slice(1, -1) : inner)
    .replaceAll('\\|', '|')
    .replace(/\\u\{([\da-f]{1,6})\}/gi, (found, hex: string) => {
      const code = Number.parseInt(hex, 16);
      return code <= 0x10_ff_ff ? String.fromCodePoint(code) : found;
    });
}
