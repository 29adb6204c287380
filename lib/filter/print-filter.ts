import type { Filter } from './parse-filter.ts';
import type { Token, TokenValue } from './tokenize.ts';

/** Writes a filter down in its plainest form, the opposite of `parseFilter`: one space between terms, every quote closed. */
export function printFilter({ terms }: Pick<Filter, 'terms'>): string {
  return terms.map(printTerm).join(' ');
}

function printTerm({ negated, key, value }: Token): string {
  return `${negated ? '-' : ''}${key === null ? '' : `${key}:`}${printValue(value)}`;
}

function printValue(value: TokenValue): string {
  if (value.kind === 'regex') return `/${value.source}/${value.flags}`;
  return value.quoted ? quote(value.text) : value.text;
}

/** Text in quotes, so that it is taken as it stands. */
export function quote(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
