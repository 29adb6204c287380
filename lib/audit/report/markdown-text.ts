import { visibleText } from './visible-text.ts';

/** What can begin markup of CommonMark or GitHub within a line, mentions and references included. */
const MARKUP = /[\\`*_[\]<>|~#@&$]/g;

/** Text of our own, so that it shows as it is. */
export function escapeMarkdown(text: string): string {
  return text.replace(MARKUP, '\\$&');
}

/**
 * Text of others as a code span, in which nothing is markup (CommonMark 0.31 section 6.1): its fence is longer
 * than any run of backticks within, and it has no line break.
 */
export function codeSpan(text: string): string {
  return spanOf(visibleText(text));
}

/** A code span of a text without line breaks. */
export function spanOf(visible: string): string {
  const fence = '`'.repeat(longestRun(visible) + 1);
  // Spaces keep a backtick at the edge apart from the fence; one on each side is taken away again.
  const pad = /^[ `]|[ `]$/.test(visible) || visible === '' ? ' ' : '';
  return `${fence}${pad}${visible}${pad}${fence}`;
}

/** Lines to copy, as a block of code. */
export function codeBlock(code: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(code) + 1));
  return `${fence}\n${code}\n${fence}`;
}

function longestRun(text: string): number {
  let longest = 0;
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  return longest;
}
