import type { Cookie } from '../cookie/cookie.ts';
import type { Severity } from './rule.ts';

/** A stretch of a header, in UTF-16 units: from `start` up to, and not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One thing that a browser finds in a Set-Cookie header. Its sentence is the message `headerIssue.<code>`. */
export interface HeaderIssue {
  readonly code: string;
  readonly severity: Severity;
  /** The characters at fault; null where it is none of them, but what is missing or the request. */
  readonly span: Span | null;
  /** What fills $1, $2, … of the sentence. */
  readonly params: readonly string[];
  /** The section that says so: of RFC 6265bis, such as `5.7`, or another document by its name. */
  readonly section: string;
  /** What Chromium calls it (`Network.SetCookieBlockedReason` of its DevTools protocol), where it has a name for it. */
  readonly chromium?: string;
}

/** A cookie as a jar has it, whichever store it is in. */
export type StoredCookie = Omit<Cookie, 'storeId' | 'firstPartyDomain'>;

/** How the response came about; it decides what SameSite and the partition make of its cookies. */
export type RequestContext =
  /** The user went there: address bar, bookmark, reload. */
  | 'top'
  /** A page sent the tab there, by a link or a script. */
  | 'top-navigation'
  /** A page sent the tab there with a form that was posted. */
  | 'top-form-post'
  /** The document of a frame. */
  | 'frame'
  /** Anything that a page loads: images, styles, scripts, fetches. */
  | 'subresource';

/** The response that a header came with. */
export interface SetCookieRequest {
  /** Of the response itself, after any redirect before it. */
  readonly url: string;
  readonly context: RequestContext;
  /** The page in the tab, or for a navigation the page that started it; null when there is none. */
  readonly topUrl: string | null;
  /**
   * The documents of the frames that it was asked for through, without the page in the tab: one of another site
   * is enough for the request to count as cross-site. Absent for none.
   */
  readonly frames?: readonly string[];
  /** When the response came, in milliseconds since 1970. */
  readonly receivedAt: number;
  /** Its `Date` header, in milliseconds since 1970: where the server's clock is off, Expires is read by it. */
  readonly date: number | null;
  /** `script` for `document.cookie`, which may do less than a response. */
  readonly via: 'http' | 'script';
}

/** What a browser does with a header. */
export type Outcome = 'stored' | 'updated' | 'unchanged' | 'deleted' | 'refused';

/** What a browser does with one Set-Cookie header, and why. */
export interface Verdict {
  readonly outcome: Outcome;
  /** The cookie that is in the jar afterwards; null where it was refused or deleted. */
  readonly stored: StoredCookie | null;
  /** The cookie that the header is about, stored or not, as far as it could be read; null for no cookie at all. */
  readonly cookie: StoredCookie | null;
  /** Everything found, the worst first. */
  readonly issues: readonly HeaderIssue[];
  /** Cookies that had to go to make room. */
  readonly evicted: readonly StoredCookie[];
  /** The jar afterwards. */
  readonly jar: readonly StoredCookie[];
}
