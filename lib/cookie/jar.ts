import type { Cookie } from './cookie.ts';
import type { CookieKey } from './key.ts';

/** Why a cookie left the jar, in the browser's own words (`cookies.OnChangedCause`). */
export type ChangeCause = 'evicted' | 'expired' | 'explicit' | 'expired_overwrite' | 'overwrite';

/** One change of the jar, whoever made it. */
export interface JarChange {
  readonly cookie: Cookie;
  readonly removed: boolean;
  readonly cause: ChangeCause;
}

/** Which cookies to list. Partitioned and unpartitioned cookies alike, whatever the path. */
export interface JarQuery {
  readonly storeId: string;
  /** Only cookies of this domain and of its sub-domains; absent: of every domain. */
  readonly domain?: string;
  /** All cookies that these hosts can receive, and maybe others of their sites. */
  readonly hosts?: readonly string[];
  /** Only cookies partitioned under this top-level site. */
  readonly topLevelSite?: string;
}

/** What became of a write: what the jar holds afterwards, read back, or why it holds nothing. */
export type WriteResult =
  | { readonly ok: true; readonly stored: Cookie }
  | { readonly ok: false; readonly error: string };

/** The browser's cookie store, seen through one interface. */
export interface Jar {
  list(query: JarQuery): Promise<Cookie[]>;
  find(key: CookieKey): Promise<Cookie | null>;
  /** Sets the cookie and reads it back. */
  write(cookie: Cookie): Promise<WriteResult>;
  /** Removes the cookie with exactly this key; resolves to whether it is gone afterwards. */
  remove(key: CookieKey): Promise<boolean>;
  /** Calls `listener` for every change from now on; returns the way to stop. */
  onChanged(listener: (change: JarChange) => void): () => void;
}
