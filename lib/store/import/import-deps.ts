import type { TextReader } from '../../format/text-reader.ts';
import type { CookieStoreDeps } from '../cookie-store-deps.ts';
import type { CookieStore } from '../create-cookie-store.ts';

/** All that the import needs of the world outside. */
export interface ImportDeps extends Pick<CookieStoreDeps, 'jar' | 'access' | 'schedule' | 'now'> {
  /** Ids of the cookie stores that the browser offers. */
  readonly listStores: () => Promise<readonly string[]>;
  /** Reads a long text elsewhere than in the page. */
  readonly readText: TextReader;
  /** Lets the browser draw and take clicks. */
  readonly pause: () => Promise<void>;
  /** Where changes are made, and whose page it is. */
  readonly cookies: Pick<CookieStore, 'getState' | 'subscribe' | 'apply' | 'undo'>;
}
