/** A proposal to finish what is being typed. */
export interface Completion {
  /** What is put in the place of the text from `start` to `end`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** A few words on what it does. */
  readonly detail?: string;
}

/** A stretch of the text that is not understood, and why. */
export interface TextIssue {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text and the caret after a completion is taken; a space follows unless more is to be typed. */
export function applyCompletion(
  text: string,
  { text: inserted, start, end }: Completion,
): { readonly text: string; readonly caret: number } {
  const rest = text.slice(end);
  const space = inserted.endsWith(':') || rest.startsWith(' ') ? '' : ' ';
  const before = text.slice(0, start) + inserted + space;
  const caret = before.length + (space === '' && rest.startsWith(' ') ? 1 : 0);
  return { text: before + rest, caret };
}

export interface TextPart {
  readonly text: string;
  readonly wrong: boolean;
}

/** The text cut at the borders of what is wrong in it; overlapping issues become one. */
export function markIssues(
  text: string,
  issues: readonly Pick<TextIssue, 'start' | 'end'>[],
): TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  const push = (to: number, wrong: boolean) => {
    if (to > from) parts.push({ text: text.slice(from, to), wrong });
    from = Math.max(from, to);
  };
  for (const { start, end } of issues.toSorted((a, b) => a.start - b.start)) {
    push(Math.min(start, text.length), false);
    push(Math.min(end, text.length), true);
  }
  push(text.length, false);
  return parts;
}
