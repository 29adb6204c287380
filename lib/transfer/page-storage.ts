import type { OriginStorage } from '../format/format.ts';
import type { PageStorage } from '../snapshot/snapshot.ts';

/** What of a tab's storage goes into a file beside the cookies, and what of it does not. */
export interface StorageShare {
  /** Those of the page's site, where there is anything in their `localStorage`. */
  readonly origins: readonly OriginStorage[];
  readonly count: number;
  readonly losses: readonly StorageLoss[];
}

/**
 * *unreadable*: the browser keeps the page's own storage to itself. *sessionStorage*: entries of the page's site that no file has a place for. *otherSites*: origins of frames, whose
 * `localStorage` browsers keep apart by the page that they are in (storage partitioning), which no file can say.
 */
export type StorageLoss =
  | { readonly code: 'unreadable' }
  | { readonly code: 'sessionStorage'; readonly count: number }
  | { readonly code: 'otherSites'; readonly origins: readonly string[] };

/** Shares out what the frames of a tab store; `siteOf` gives the schemeful site of a URL. */
export function shareStorage(
  stored: readonly PageStorage[],
  pageUrl: string,
  siteOf: (url: string) => string,
): StorageShare {
  const site = siteOf(pageUrl);
  const isReadable = stored.some(({ origin }) => origin === URL.parse(pageUrl)?.origin);
  const isOwn = ({ origin }: PageStorage) => siteOf(origin) === site;
  const own = stored.filter(isOwn);
  const origins = own.filter(({ localStorage }) => localStorage.length > 0);
  const sessionCount = own.reduce((sum, { sessionStorage }) => sum + sessionStorage.length, 0);
  const others = stored.filter((each) => !isOwn(each) && holdsAnything(each));
  return {
    origins,
    count: origins.reduce((sum, { localStorage }) => sum + localStorage.length, 0),
    losses: [
      ...(isReadable ? [] : [{ code: 'unreadable' } as const]),
      ...(sessionCount > 0 ? [{ code: 'sessionStorage', count: sessionCount } as const] : []),
      ...(others.length > 0
        ? [{ code: 'otherSites', origins: others.map(({ origin }) => origin) } as const]
        : []),
    ],
  };
}

function holdsAnything({ localStorage, sessionStorage }: PageStorage): boolean {
  return localStorage.length + sessionStorage.length > 0;
}
