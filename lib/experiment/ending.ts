import type { CookieKey } from '../cookie/key.ts';
import type { Outcome } from './outcome.ts';
import type { NotedTrial } from './trial.ts';

/**
 * Why an experiment ended without a result; its sentence is the message `experiment.failure.<code>`:
 *
 * - `cancelled` by the user; `changed`: the user changed a cookie meanwhile; `stopped`: the background was stopped
 * - `busy`: another one is running; `unrestored`: an earlier one could not yet put everything back
 * - `noCookies`: none of the candidates is there; `notRemoved`: one of them cannot be taken away
 * - `notLoaded`: the page did not load in time; `noAccess`: it may not be read; `tabClosed`
 * - `notAnswered`: the request was not, or not in time; `tooOften`: the server wants fewer of them; `ledAway`: the tab
 *   stays on another site, where it would be another request
 * - `samePage`: it looks the same with the cookies and without; `ended`: the site has ended the login
 * - `error`: something unforeseen, in words of its own
 */
export type FailureCode =
  | 'cancelled'
  | 'changed'
  | 'stopped'
  | 'busy'
  | 'unrestored'
  | 'noCookies'
  | 'notRemoved'
  | 'notLoaded'
  | 'noAccess'
  | 'tabClosed'
  | 'notAnswered'
  | 'tooOften'
  | 'ledAway'
  | 'samePage'
  | 'ended'
  | 'error';

/** How an experiment ended. */
export interface Ending {
  /** null when it came to no result. */
  readonly outcome: Outcome | null;
  readonly failure: { readonly code: FailureCode; readonly detail: string } | null;
  /** Whether every cookie is back. */
  readonly isRestored: boolean;
  /** The candidates that took part: those that were there, and that can be put back. */
  readonly keys: readonly CookieKey[];
  readonly trials: readonly NotedTrial[];
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** An experiment that came to an end before it began. */
export function notBegun(code: FailureCode, at: number, isRestored = true): Ending {
  return { outcome: null, failure: { code, detail: '' }, isRestored, keys: [], trials: [], at };
}
