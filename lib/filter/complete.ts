import type { FilterDefinition, Suggestion } from './filter-definition.ts';
import { FILTERS } from './filters/index.ts';
import { quote } from './print-filter.ts';
import type { Span } from './span.ts';
import type { FilterSubject } from './subject.ts';
import { type Token, tokenize } from './tokenize.ts';

/** One way to go on writing a filter. */
export interface Completion {
  /** What replaces the text at `span`. A filter ends in its colon, so that its values come next. */
  readonly text: string;
  readonly span: Span;
  readonly kind: 'filter' | 'value';
  /** Its explanation is the message `filter.hint.<detail>`, with `params`. */
  readonly detail: string;
  readonly params: readonly string[];
}

const MAX_COMPLETIONS = 30;

/**
 * What can be written at the caret: filters, and after `domain:`, `name:`, … the values that the rows have.
 * The `-` in front of a term stays, and so does its value while its filter is chosen.
 */
export function complete(
  text: string,
  caret: number,
  subjects: readonly FilterSubject[],
): Completion[] {
  const token = tokenize(text).find(({ span }) => span.start < caret && caret <= span.end);
  if (!token) return completeFilter('', { start: caret, end: caret });
  const start = token.span.start + (text[token.span.start] === '-' ? 1 : 0);
  const colon = token.key === null ? token.span.end : start + token.key.length;
  const typed = text.slice(start, caret);
  if (caret <= colon) {
    const isWord = token.key !== null || !isQuoted(token);
    return isWord ? completeFilter(typed, { start, end: Math.min(colon + 1, token.span.end) }) : [];
  }
  if (token.key === null || token.value.kind === 'regex') return [];
  const definition = FILTERS.find(({ key }) => key === token.key);
  if (!definition) return [];
  const begun = typed.slice(token.key.length + 1).replace(/^"/, '');
  return completeValue(definition, begun, { start, end: token.span.end }, subjects);
}

function completeValue(
  definition: FilterDefinition,
  typed: string,
  span: Span,
  subjects: readonly FilterSubject[],
): Completion[] {
  const begun = typed.toLowerCase();
  return definition
    .suggest(subjects)
    .filter(({ value }) => value.toLowerCase().includes(begun) && value.toLowerCase() !== begun)
    .sort((a, b) => Number(startsWith(b, begun)) - Number(startsWith(a, begun)))
    .slice(0, MAX_COMPLETIONS)
    .map((suggestion) => valueCompletion(definition, suggestion, span));
}

function completeFilter(typed: string, span: Span): Completion[] {
  const begun = typed.toLowerCase();
  const filters: Completion[] = FILTERS.filter(({ key }) => key.startsWith(begun)).map(
    ({ key }) => ({ text: `${key}:`, span, kind: 'filter', detail: key, params: [] }),
  );
  if (begun === '') return filters;
  // `sec` leads to `is:secure` too.
  const values = FILTERS.flatMap((definition) =>
    definition
      .suggest([])
      .filter((suggestion) => startsWith(suggestion, begun))
      .map((suggestion) => valueCompletion(definition, suggestion, span)),
  );
  return [...filters, ...values].slice(0, MAX_COMPLETIONS);
}

function valueCompletion(
  definition: FilterDefinition,
  { value, hint, params }: Suggestion,
  span: Span,
): Completion {
  const text = `${definition.key}:${asWritten(definition, value)}`;
  return { text, span, kind: 'value', detail: hint, params };
}

/** A value as it has to be written: in quotes where it would be read as something else. */
function asWritten(definition: FilterDefinition, value: string): string {
  const [token, ...others] = tokenize(`x:${value}`);
  const isItself =
    others.length === 0 &&
    token?.value.kind === 'text' &&
    token.value.text === value &&
    !('code' in definition.compile(token.value));
  return isItself ? value : quote(value);
}

function isQuoted({ value }: Token): boolean {
  return value.kind === 'text' && value.quoted;
}

function startsWith({ value }: Suggestion, begun: string): boolean {
  return value.toLowerCase().startsWith(begun);
}
