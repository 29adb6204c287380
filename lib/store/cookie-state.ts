import type { ChangeReport, ParkedCookie } from '../change/change-set.ts';
import { EMPTY_JOURNAL, type Journal } from '../change/journal.ts';
import type { Cookie } from '../cookie/cookie.ts';
import { type Guards, NO_GUARDS } from '../lock/guard.ts';
import type { Tallies } from '../lock/tally.ts';
import type { Page, UnsupportedReason } from './page.ts';
import type { Sort } from './sort.ts';

/** How far the page's cookies are in reach. `none` and `unsupported` mean that an empty list is no truth. */
export type Status =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready' }
  | { readonly kind: 'no-access' }
  | { readonly kind: 'unsupported'; readonly reason: UnsupportedReason }
  | { readonly kind: 'failed'; readonly error: string };

/** Which part of the cookies is listed. */
export type Section =
  | { readonly kind: 'page' }
  | { readonly kind: 'group'; readonly group: string }
  | { readonly kind: 'all' }
  | { readonly kind: 'parked' };

/** What a person can have done with a change: made it, taken it back, made it again. */
export type Attempt = 'change' | 'undo' | 'redo';

/** An edit that is under way. It outlives whatever happens to the list meanwhile. */
export interface Draft {
  /** The cookie as it was when the edit began; null when a new one is added. */
  readonly original: Cookie | null;
  readonly edited: Cookie;
}

/** What needs the public suffix list, and is loaded after the first rows are shown. */
export interface Sites {
  registrableDomain(host: string): string;
  siteOf(url: string): string;
  sitePatterns(host: string): string[];
}

export interface CookieState {
  readonly status: Status;
  readonly page: Page | null;
  /** Addresses of the documents in the page's frames. */
  readonly frameUrls: readonly string[];
  /** Match patterns of this page's and its frames' sites that access is missing for. */
  readonly missingAccess: readonly string[];
  readonly sites: Sites | null;
  /** By `keyId`: at least all that belongs to the page; with `hasAll` every cookie of the store. */
  readonly live: ReadonlyMap<string, Cookie>;
  readonly hasAll: boolean;
  readonly parked: readonly ParkedCookie[];
  /** What is locked and protected, on any page. */
  readonly guards: Guards;
  /** How often what is locked was put back. */
  readonly tallies: Tallies;
  /** When a row last changed under the user's eyes, in milliseconds, by `keyId`. */
  readonly changedAt: ReadonlyMap<string, number>;
  readonly section: Section;
  readonly filterText: string;
  readonly sort: Sort | null;
  /** Row ids. */
  readonly selected: ReadonlySet<string>;
  /** The row that the keyboard is on and the details are about. */
  readonly active: string | null;
  readonly draft: Draft | null;
  readonly journal: Journal;
  /** What was attempted last: the report or the error is about that. */
  readonly attempt: Attempt;
  /** What became of it, until the next one. */
  readonly report: ChangeReport | null;
  /** The words of an error that kept a change from being made at all; null when there was none. */
  readonly error: string | null;
}

export const INITIAL_STATE: CookieState = {
  status: { kind: 'loading' },
  page: null,
  frameUrls: [],
  missingAccess: [],
  sites: null,
  live: new Map(),
  hasAll: false,
  parked: [],
  guards: NO_GUARDS,
  tallies: {},
  changedAt: new Map(),
  section: { kind: 'page' },
  filterText: '',
  sort: null,
  selected: new Set(),
  active: null,
  draft: null,
  journal: EMPTY_JOURNAL,
  attempt: 'change',
  report: null,
  error: null,
};
