import type { Cookie } from '../cookie/cookie.ts';
import type { CookieKey } from '../cookie/key.ts';
import type { ParkedCookie } from './change-set.ts';

/** All that is kept under one cookie key: in the browser's jar, and parked by the extension. */
export interface Slot {
  readonly live: Cookie | null;
  readonly parked: ParkedCookie | null;
}

/** One slot before and after a change: enough to apply it, to undo it and to redo it. */
export interface Step {
  readonly key: CookieKey;
  readonly before: Slot;
  readonly after: Slot;
}

/** Where parked cookies are kept. */
export interface ParkedCookies {
  list(): Promise<ParkedCookie[]>;
  put(parked: ParkedCookie): Promise<void>;
  remove(key: CookieKey): Promise<void>;
}
