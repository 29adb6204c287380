import type { Cookie } from '../cookie/cookie.ts';
import type { JarChange, JarQuery } from '../cookie/jar.ts';
import { byKey, type LiveCookies, withChanges, withoutExpired } from './live-cookies.ts';

/** Lists the jar while it changes. */
export interface Listing {
  /** Takes note of a change: it may be newer than the answer to a listing under way. */
  note(change: JarChange): void;
  /**
   * The wanted cookies, with all that changed until this resolves. Waits for `beside` too, so that no
   * change falls between the end of the listing and its use.
   */
  list<T>(queries: readonly JarQuery[], beside: Promise<T>): Promise<[LiveCookies, T]>;
}

export function createListing(
  jar: { list(query: JarQuery): Promise<Cookie[]> },
  isWanted: (cookie: Cookie) => boolean,
  now: () => number,
): Listing {
  /** For each listing under way, the changes since it began. */
  const overlays = new Set<JarChange[]>();

  return {
    note(change) {
      for (const overlay of overlays) overlay.push(change);
    },
    async list(queries, beside) {
      const overlay: JarChange[] = [];
      overlays.add(overlay);
      try {
        const listings = Promise.all(queries.map((query) => jar.list(query)));
        const [cookies, other] = await Promise.all([listings, beside]);
        const live = byKey(cookies.flat().filter(isWanted));
        return [withoutExpired(withChanges(live, overlay, isWanted), now()), other];
      } finally {
        overlays.delete(overlay);
      }
    },
  };
}
