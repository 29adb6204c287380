/**
 * How far a value can be trusted. `certain`: it stands in what was received. `likely`: code of the application could have
 * the same effect. `unknown`: nothing that was seen tells.
 */
export type Certainty = 'certain' | 'likely' | 'unknown';

/** A reason; its sentence is the message `lifecycle.because.<code>`. */
export interface Reason {
  readonly code: string;
  /** What fills $1, $2, … of the sentence: figures and names, never a cookie's value. */
  readonly params: readonly string[];
}

/** Something about a cookie that was found out, or could not be. */
export type Fact<T> =
  | {
      readonly certainty: 'certain' | 'likely';
      readonly value: T;
      readonly because: Reason;
    }
  | { readonly certainty: 'unknown'; readonly value: null; readonly because: Reason };

/** What a setting of the framework seems to be. */
export interface Deduction {
  /** As the framework spells it. */
  readonly setting: string;
  /** As it stands in the framework's own language; null where it is not known. */
  readonly value: string | null;
  /** Where it is not known: the values, one of which it has. */
  readonly candidates: readonly string[];
  readonly certainty: Certainty;
  readonly because: Reason;
}

export function reason(code: string, ...params: readonly string[]): Reason {
  return { code, params };
}

export function certain<T>(value: T, because: Reason): Fact<T> {
  return { certainty: 'certain', value, because };
}

export function likely<T>(value: T, because: Reason): Fact<T> {
  return { certainty: 'likely', value, because };
}

export function unknown(because: Reason): Fact<never> {
  return { certainty: 'unknown', value: null, because };
}

/** The same fact, where something else could have the same effect; `code` says what, of a header that was seen. */
export function atMostLikely<T>(fact: Fact<T>, code: string): Fact<T> {
  if (fact.certainty !== 'certain') return fact;
  const { because } = fact;
  return likely(
    fact.value,
    because.code === 'inHeader' ? reason(code, ...because.params) : because,
  );
}

/** The fact about something else that follows from one; of what is not known nothing follows. */
export function mapFact<A, B>(fact: Fact<A>, change: (value: A) => B): Fact<B> {
  return fact.certainty === 'unknown' ? fact : { ...fact, value: change(fact.value) };
}

/** A setting whose value follows from a fact. */
export function deduced<T>(
  setting: string,
  fact: Fact<T>,
  write: (value: T) => string,
  candidates: readonly string[] = [],
): Deduction {
  const { certainty, because } = fact;
  if (certainty === 'unknown') return { setting, value: null, candidates, certainty, because };
  return { setting, value: write(fact.value), candidates: [], certainty, because };
}

/** A setting that nothing a browser receives can tell. */
export function hidden(
  setting: string,
  code: string,
  candidates: readonly string[] = [],
): Deduction {
  return deduced(setting, unknown(reason(code)), String, candidates);
}
