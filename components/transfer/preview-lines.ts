import { beginningOf } from '../cookies/format/visible-text.ts';

/** How much of a text is shown: what nobody reads need not be drawn. */
const MOST_CHARACTERS = 16_384;
const MOST_LINES = 300;
const LONGEST_LINE = 2_000;

export interface PreviewLines {
  readonly lines: readonly string[];
  /** How many lines are not shown. */
  readonly more: number;
}

/** The beginning of a text, line by line. */
export function previewLines(text: string): PreviewLines {
  const all = text.replace(/\n$/, '').split('\n');
  const lines: string[] = [];
  let left = MOST_CHARACTERS;
  for (const line of all) {
    if (lines.length === MOST_LINES || left <= 0) break;
    const shown = beginningOf(line, LONGEST_LINE);
    lines.push(shown.length < line.length ? `${shown}…` : shown);
    left -= shown.length + 1;
  }
  return { lines, more: all.length - lines.length };
}
