import type { FilterDefinition, Suggestion, Test } from './filter-definition.ts';
import { compileRegex } from './regex.ts';
import type { FilterSubject } from './subject.ts';

interface TextFilterOptions {
  readonly key: string;
  /** The text that is searched. */
  readonly read: (subject: FilterSubject) => string;
  /** Whether values of this kind begin with `/` anyway, so that one is no half-written regular expression. */
  readonly startsWithSlash?: boolean;
}

/** Longer values are no use in a list of completions. */
const MAX_SUGGESTION = 80;

/**
 * A filter over one text of a row: it holds the words, whatever their case, or matches the regular
 * expression. `key:""` finds the empty ones.
 */
export function textFilter({
  key,
  read,
  startsWithSlash = false,
}: TextFilterOptions): FilterDefinition {
  return {
    key,
    compile(value) {
      if (value.kind === 'regex') {
        const regex = compileRegex(value.source, value.flags);
        return 'code' in regex ? regex : (subject) => regex.test(read(subject));
      }
      const { text, quoted } = value;
      if (quoted && text === '') return (subject) => read(subject) === '';
      if (text === '') return { code: 'missingValue', params: [key] };
      if (!quoted && !startsWithSlash && text.startsWith('/')) {
        return { code: 'unfinishedRegex', params: [text] };
      }
      const wanted = text.toLowerCase();
      return (subject) => holds(read(subject), wanted);
    },
    suggest: (subjects) => present(subjects.map(read)),
  };
}

/** Whether name, value, domain or path of a cookie holds some words, whatever their case. */
export function anywhere(words: string): Test {
  const wanted = words.toLowerCase();
  return ({ cookie: { name, value, domain, path } }) =>
    holds(name, wanted) || holds(value, wanted) || holds(domain, wanted) || holds(path, wanted);
}

function holds(text: string, wanted: string): boolean {
  return text.toLowerCase().includes(wanted);
}

/** The texts there are, most frequent first. */
function present(texts: readonly string[]): Suggestion[] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    if (text !== '' && text.length <= MAX_SUGGESTION) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .map(([value, count]) => ({ value, hint: 'count', params: [String(count)] }));
}
