import type { CookieKey } from '../cookie/key.ts';

/**
 * What a trial is for: `as-is` and `all-away` show how the page, or the answer, looks with and without a login;
 * `single` and `pair` take that many cookies away; `only` leaves nothing but what was needed so far; `fewer` takes one
 * more away than before; `back` is the last one, with every cookie back.
 */
export type TrialKind = 'as-is' | 'all-away' | 'single' | 'only' | 'fewer' | 'pair' | 'back';

/** One load of the page, or one request, with these candidates (by `keyId`) away. */
export interface Trial {
  readonly kind: TrialKind;
  readonly absent: readonly string[];
}

/** What a page looked like beside those that are known: as logged in, as logged out, or neither. */
export type Seen = 'in' | 'out' | 'unclear';

/** A trial that was made. */
export interface TrialResult extends Trial {
  readonly seen: Seen;
}

/** What can be said of a page, or of an answer, in a few words. */
export interface Look {
  /** Where the page was in the end, as a path; it may have led elsewhere. */
  readonly path: string;
  readonly title: string;
  readonly hasPassword: boolean;
  /** The status of an answer; null for a page. */
  readonly status: number | null;
}

/** A trial for the list on screen; `seen` is null for those that only show how it can look. */
export interface NotedTrial extends Trial {
  readonly seen: Seen | null;
  readonly look: Look;
}

/** How far an experiment has come. */
export interface Progress {
  readonly trials: readonly NotedTrial[];
  /** What is being tried right now. */
  readonly current: Trial | null;
  /** How many trials there will be in all, as far as can be told. */
  readonly about: number;
}

/** What is to be found out: which of these cookies a page needs. */
export interface ExperimentOrder {
  readonly tabId: number;
  /** The page to load, as it stands in the tab. */
  readonly url: string;
  /** The address, of the page's own origin, that it asks for by GET instead; null to load the page. */
  readonly request: string | null;
  /** The registrable domain that the result is remembered for. */
  readonly site: string;
  /** The candidates, the likeliest first. */
  readonly keys: readonly CookieKey[];
}
