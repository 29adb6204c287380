import type { FilterDefinition, Problem, Test } from './filter-definition.ts';
import type { FilterSubject } from './subject.ts';

type Operator = '<' | '<=' | '>' | '>=' | '=';

const COMPARE: Readonly<Record<Operator, (a: number, b: number) => boolean>> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '=': (a, b) => a === b,
};

interface ComparisonOptions {
  readonly key: string;
  /** The number of a row; null for a row without one, which no comparison finds. */
  readonly read: (subject: FilterSubject, now: number) => number | null;
  /** What each unit counts for; '' for none. */
  readonly units: Readonly<Record<string, number>>;
  /** What a number without an operator means. */
  readonly plain: Operator;
  readonly problem: Problem['code'];
  readonly suggestions: readonly string[];
}

const COMPARISON = /^(<=|>=|<|>|=)?(\d+(?:\.\d+)?)([a-z]*)$/;

/** A filter over a number: `size:>1000`, `expires:<7d`. */
export function comparisonFilter(options: ComparisonOptions): FilterDefinition {
  const { key, read, units, plain, problem } = options;
  return {
    key,
    compile(value): Test | Problem {
      if (value.kind === 'regex') return { code: 'noRegexHere', params: [key] };
      if (value.text === '') return { code: 'missingValue', params: [key] };
      const [, operator, digits, unit = ''] = COMPARISON.exec(value.text.toLowerCase()) ?? [];
      const factor = Object.hasOwn(units, unit) ? units[unit] : undefined;
      if (digits === undefined || factor === undefined)
        return { code: problem, params: [value.text] };
      const compare = COMPARE[(operator ?? plain) as Operator];
      const limit = Number(digits) * factor;
      return (subject, now) => {
        const number = read(subject, now);
        return number !== null && compare(number, limit);
      };
    },
    suggest: () => options.suggestions.map((value) => ({ value, hint: key, params: [] })),
  };
}
