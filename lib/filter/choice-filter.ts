import type { FilterDefinition, Test } from './filter-definition.ts';

/** One of the values that a filter knows. Its explanation is the message `filter.hint.<hint>`. */
export interface Choice {
  readonly value: string;
  readonly hint: string;
  readonly test: Test;
}

/** A filter with a fixed set of values: `is:secure`, `samesite:lax`. */
export function choiceFilter(key: string, choices: readonly Choice[]): FilterDefinition {
  return {
    key,
    compile(value) {
      if (value.kind === 'regex') return { code: 'noRegexHere', params: [key] };
      if (value.text === '') return { code: 'missingValue', params: [key] };
      const wanted = value.text.toLowerCase();
      const choice = choices.find((each) => each.value === wanted);
      if (choice) return choice.test;
      const known = choices.map((each) => each.value).join(', ');
      return { code: 'unknownValue', params: [value.text, known] };
    },
    suggest: () => choices.map(({ value, hint }) => ({ value, hint, params: [] })),
  };
}
