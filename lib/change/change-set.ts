import type { Cookie } from '../cookie/cookie.ts';
import type { Difference } from '../cookie/differences.ts';
import type { CookieKey } from '../cookie/key.ts';
import type { Issue } from '../set-cookie/rule.ts';

/** Why a cookie was parked: by its own switch, or by the site's log-out switch. */
export type ParkReason = 'switch' | 'logout';

/** A cookie taken out of the browser and kept, to be put back by the same switch. */
export interface ParkedCookie {
  readonly cookie: Cookie;
  /** Milliseconds since 1970. */
  readonly parkedAt: number;
  readonly reason: ParkReason;
}

/** One wish about one cookie. */
export type Operation =
  | { readonly type: 'set'; readonly cookie: Cookie }
  /** Changes some fields, none of its key, of the cookie that is there by then; the others stay as they are. */
  | { readonly type: 'change'; readonly key: CookieKey; readonly fields: Partial<Cookie> }
  | { readonly type: 'remove'; readonly key: CookieKey }
  | { readonly type: 'park'; readonly key: CookieKey; readonly reason: ParkReason }
  | { readonly type: 'unpark'; readonly key: CookieKey }
  /** Throws a parked cookie away without putting it back. */
  | { readonly type: 'discard'; readonly key: CookieKey };

/** What a change set does, for the bar that names it: the message `change.<code>`. */
export type ChangeCode =
  | 'add'
  | 'edit'
  | 'duplicate'
  | 'remove'
  | 'park'
  | 'unpark'
  | 'discard'
  | 'logout'
  | 'login'
  | 'import'
  | 'restore'
  | 'profile';

export interface ChangeLabel {
  readonly code: ChangeCode;
  /** Name of the cookie when there is one, of the snapshot that it comes from, or else of the site. */
  readonly subject: string;
  readonly count: number;
}

/** A list of operations that is applied, undone and redone as one step. */
export interface ChangeSet {
  readonly label: ChangeLabel;
  readonly operations: readonly Operation[];
  /** true: when one operation fails, those before it are rolled back. false: the others go on. */
  readonly atomic: boolean;
}

/** What became of one operation. */
export interface Outcome {
  readonly key: CookieKey;
  readonly status: 'done' | 'altered' | 'failed';
  /** With `altered`: what the browser made of it. */
  readonly differences: readonly Difference[];
  /** With `failed`: why. Its sentence is the message `failure.<code>`. */
  readonly failure: Failure | null;
}

/**
 * Why an operation failed: a rule refuses the cookie; the browser refused it; it is still there after
 * its removal; there is none to act on; its expiry has passed; it is protected; its site has so many cookies that
 * the browser would throw out others for it; it was taken back because another operation failed, or because the
 * change was cancelled.
 */
export type FailureCode =
  | 'invalid'
  | 'refused'
  | 'not-removed'
  | 'missing'
  | 'expired'
  | 'protected'
  | 'site-full'
  | 'rolled-back'
  | 'cancelled';

export interface Failure {
  readonly code: FailureCode;
  /** The browser's own words; '' when it gave none. */
  readonly detail: string;
  /** With `invalid`: what is wrong. */
  readonly issue: Issue | null;
}

export interface ChangeReport {
  readonly label: ChangeLabel;
  readonly outcomes: readonly Outcome[];
  /** Whether anything in the jar or among the parked cookies was changed in the end. */
  readonly changed: boolean;
}

/** A failure that needs no more words than its code. */
export function failure(code: FailureCode, detail = ''): Failure {
  return { code, detail, issue: null };
}
