import type { Severity } from '../../lib/set-cookie/rule.ts';
import type { HeaderIssue, Span } from '../../lib/set-cookie/verdict.ts';
import { visibleText } from '../cookies/format/visible-text.ts';
import { headerParts, type PartKind } from './header-parts.ts';

/** Characters of a header that all are the same part of it and at fault in the same ways. */
export interface HeaderStretch {
  /** Where it begins in the header, in UTF-16 units. */
  readonly start: number;
  /** '' for a place between two characters where something is missing. */
  readonly text: string;
  /** What is shown in place of an invisible or misleading character; null for plain text. */
  readonly name: string | null;
  readonly part: PartKind | null;
  /** Places of the issues that are about it, in the list of issues. */
  readonly issues: readonly number[];
  /** The worst of these; null for none. */
  readonly severity: Severity | null;
}

const WORST: readonly Severity[] = ['reject', 'rewrite', 'warn', 'note'];

/**
 * Cuts a header into what is shown in one way: at the ends of its parts, of the characters at fault (which
 * may overlap) and of characters that have to be named. Takes time linear in the header, and never cuts a
 * character in two.
 */
export function headerStretches(
  header: string,
  issues: readonly Pick<HeaderIssue, 'span' | 'severity'>[],
): HeaderStretch[] {
  const parts = headerParts(header);
  const marks = issues.flatMap(({ span }, issue) =>
    span === null ? [] : [{ issue, ...withinText(header, span) }],
  );
  const edges = new Set([...parts, ...marks].flatMap(({ start, end }) => [start, end]));
  const cuts = [...edges].sort((a, b) => a - b);
  const gaps = Map.groupBy(
    marks.filter(({ start, end }) => start === end),
    ({ start }) => start,
  );
  const opening = Map.groupBy(marks, ({ start }) => start);
  const closing = Map.groupBy(marks, ({ end }) => end);
  const open = new Set<number>();
  const stretches: HeaderStretch[] = [];
  let part = 0;
  let cut = 0;

  const push = (start: number, text: string, name: string | null, about: readonly number[]) => {
    while (part < parts.length && (parts[part]?.end ?? 0) <= start) part += 1;
    const current = parts[part];
    const severity = WORST.find((each) => about.some((issue) => issues[issue]?.severity === each));
    stretches.push({
      start,
      text,
      name,
      part: text !== '' && current && current.start <= start ? current.kind : null,
      issues: about,
      severity: severity ?? null,
    });
  };
  const reach = (position: number) => {
    for (const { issue } of closing.get(position) ?? []) open.delete(issue);
    const missing = gaps.get(position)?.map(({ issue }) => issue);
    if (missing) push(position, '', null, missing);
    for (const { issue, end } of opening.get(position) ?? []) if (end > position) open.add(issue);
  };

  let start = 0;
  for (const { text, name } of visibleText(header)) {
    const end = start + text.length;
    let from = start;
    while (from < end) {
      while (cut < cuts.length && (cuts[cut] ?? 0) <= from) reach(cuts[cut++] ?? 0);
      const to = Math.min(end, cuts[cut] ?? end);
      push(from, header.slice(from, to), name, sorted(open));
      from = to;
    }
    start = end;
  }
  while (cut < cuts.length) reach(cuts[cut++] ?? 0);
  return stretches;
}

function sorted(issues: ReadonlySet<number>): number[] {
  return [...issues].sort((a, b) => a - b);
}

/** A span as far as it lies in the text, and around whole characters. */
function withinText(text: string, { start, end }: Span): Span {
  const from = Math.max(0, Math.min(start, text.length));
  const to = Math.max(from, Math.min(end, text.length));
  if (from === to)
    return splits(text, from) ? { start: from - 1, end: from + 1 } : { start: from, end: to };
  return { start: splits(text, from) ? from - 1 : from, end: splits(text, to) ? to + 1 : to };
}

/** Whether a position is within a character of two UTF-16 units. */
function splits(text: string, position: number): boolean {
  return (
    /[\ud800-\udbff]/.test(text[position - 1] ?? '') && /[\udc00-\udfff]/.test(text[position] ?? '')
  );
}

/** Characters of one stretch that are shown while a header is cut short, at its beginning and its end. */
const HEAD = 90;
const TAIL = 20;
/** Stretches that are shown while it is. */
const MOST = 240;

/** A header cut short: the middle of long stretches is left out, so that every part and every fault stays in sight. */
export function shortened(stretches: readonly HeaderStretch[]): readonly HeaderStretch[] {
  const isShort = ({ text }: HeaderStretch) => text.length <= HEAD + TAIL + 10;
  if (stretches.length <= MOST && stretches.every(isShort)) return stretches;
  return stretches.slice(0, MOST).map((stretch) => {
    if (isShort(stretch)) return stretch;
    const { text } = stretch;
    const head = splits(text, HEAD) ? HEAD - 1 : HEAD;
    const tail = splits(text, text.length - TAIL) ? TAIL - 1 : TAIL;
    return { ...stretch, text: `${text.slice(0, head)} … ${text.slice(-tail)}` };
  });
}
