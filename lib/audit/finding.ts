import type { CookieKey } from '../cookie/key.ts';
import type { SourceId } from './source.ts';

/** How bad a finding is: the session can be taken, it is weakened, it could be better, or it is good to know. */
export type Severity = 'high' | 'medium' | 'low' | 'note';

/** Worst first. */
export const SEVERITIES: readonly Severity[] = ['high', 'medium', 'low', 'note'];

/**
 * What a finding asks of the attributes of a cookie: Secure, HttpOnly, SameSite=Lax, no Domain, a name with `__Host-`, a
 * shorter lifetime, Partitioned.
 */
export type AttributeWish =
  | 'secure'
  | 'httpOnly'
  | 'sameSite'
  | 'hostOnly'
  | 'hostPrefix'
  | 'lifetime'
  | 'partitioned';

/**
 * What can be done by a setting or a line of code: besides attributes, a token that ends, and a new session ID at the
 * login. The words are the messages `audit.wish.<wish>`.
 */
export type Wish = AttributeWish | 'tokenExpiry' | 'newId';

/** A setting to copy, in the words of one framework. */
export interface Setting {
  /** The name of the framework or library, which needs no translation. */
  readonly product: string;
  /** The file it goes to, as far as a convention tells. */
  readonly file: string;
  readonly code: string;
  /** The page of the framework's documentation on it. */
  readonly docs: string;
}

export interface Mend {
  readonly wish: Wish;
  /** Those of the framework that made the cookie first, a plain Set-Cookie header last. */
  readonly settings: readonly Setting[];
}

/**
 * One thing wrong or notable about a cookie or a site. Its sentences are the messages `audit.<code>.title` (what),
 * `.why` (why it matters) and `.mend` (what to do).
 */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  /** The cookie it is about; null where it is the site as a whole. */
  readonly cookie: CookieKey | null;
  /** Further cookies that it is about. */
  readonly also: readonly CookieKey[];
  /** What fills $1, $2, … of the sentences: names and figures, never a cookie's value. */
  readonly params: readonly string[];
  /** Who says so. */
  readonly source: SourceId;
  readonly mend: Mend | null;
}
