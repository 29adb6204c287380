import type { Problem, Test } from './filter-definition.ts';
import { FILTERS } from './filters/index.ts';
import type { Span } from './span.ts';
import type { FilterSubject } from './subject.ts';
import { anywhere } from './text-filter.ts';
import { type Token, tokenize } from './tokenize.ts';

/** One condition of a filter. */
export interface Term extends Token {
  /** null for a term that makes no sense: it is ignored, and reported among the issues. */
  readonly test: Test | null;
}

/** Something wrong with a filter, and where. Its sentence is the message `filter.issue.<code>`. */
export interface FilterIssue extends Problem {
  readonly span: Span;
}

/** A parsed filter: a row passes when it meets every term. */
export interface Filter {
  readonly terms: readonly Term[];
  readonly issues: readonly FilterIssue[];
}

/**
 * Reads the search language of the lists. Never throws: what makes no sense is ignored and reported.
 *
 *     parseFilter('sess -is:httponly domain:example.com name:/^s/i size:>100 expires:<7d')
 */
export function parseFilter(text: string): Filter {
  const terms: Term[] = [];
  const issues: FilterIssue[] = [];
  for (const token of tokenize(text)) {
    const compiled = compile(token);
    const isProblem = 'code' in compiled;
    if (isProblem) issues.push({ ...compiled, span: token.span });
    terms.push({ ...token, test: isProblem ? null : compiled });
  }
  return { terms, issues };
}

/** Whether a row meets every term of a filter. `now` in milliseconds. */
export function matches({ terms }: Filter, subject: FilterSubject, now: number): boolean {
  return terms.every(({ test, negated }) => !test || test(subject, now) !== negated);
}

function compile({ key, value }: Token): Test | Problem {
  if (key === null) return anywhere(value.kind === 'text' ? value.text : value.source);
  const definition = FILTERS.find((each) => each.key === key);
  return definition?.compile(value) ?? { code: 'unknownFilter', params: [key] };
}
