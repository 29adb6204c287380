import type { FilterSubject } from './subject.ts';
import type { TokenValue } from './tokenize.ts';

/** Whether a row passes. `now` in milliseconds. */
export type Test = (subject: FilterSubject, now: number) => boolean;

/** Why a value makes no sense to its filter. Its sentence is the message `filter.issue.<code>`. */
export interface Problem {
  readonly code: ProblemCode;
  /** What fills $1, $2, … of the sentence. */
  readonly params: readonly string[];
}

export type ProblemCode =
  | 'unknownFilter'
  | 'missingValue'
  | 'unknownValue'
  | 'badNumber'
  | 'badDuration'
  | 'badRegex'
  | 'slowRegex'
  | 'unfinishedRegex'
  | 'noRegexHere';

/** A value worth offering. Its explanation is the message `filter.hint.<hint>`. */
export interface Suggestion {
  readonly value: string;
  readonly hint: string;
  /** What fills $1 of the explanation. */
  readonly params: readonly string[];
}

/** One filter, written `key:value`. Its explanation is the message `filter.hint.<key>`. */
export interface FilterDefinition {
  readonly key: string;
  /** The test that a value stands for, or what is wrong with the value. */
  compile(value: TokenValue): Test | Problem;
  /** The values worth offering for these rows, best first. */
  suggest(subjects: readonly FilterSubject[]): readonly Suggestion[];
}
