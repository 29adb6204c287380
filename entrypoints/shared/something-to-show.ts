import type { CookieStore } from '../../lib/store/create-cookie-store.ts';

/** Beyond this a person takes an empty window for a broken one, in milliseconds. */
const PATIENCE = 150;

/**
 * Resolves once the store has more to show than that it is loading, or when that takes too long: the very
 * first frame then has the rows in it.
 */
export function somethingToShow(store: CookieStore): Promise<void> {
  return new Promise((resolve) => {
    const stop = store.subscribe(({ status }) => {
      if (status.kind !== 'loading') done();
    });
    const timer = setTimeout(done, PATIENCE);
    function done() {
      stop();
      clearTimeout(timer);
      resolve();
    }
  });
}
