import type { StoreApi } from 'zustand/vanilla';
import type { Cookie } from '../cookie/cookie.ts';
import type { JarChange, JarQuery } from '../cookie/jar.ts';
import { keyId } from '../cookie/key.ts';
import { createBatch } from './batch.ts';
import type { CookieState } from './cookie-state.ts';
import type { CookieStoreDeps } from './cookie-store-deps.ts';
import { keepingGuards } from './guarding.ts';
import { createListing } from './listing.ts';
import {
  keepingObjects,
  type LiveCookies,
  nextExpiry,
  withChanges,
  withoutExpired,
} from './live-cookies.ts';
import { memo } from './memo.ts';
import { messageOf } from './message-of.ts';
import { hostOf, type Page, unsupportedReason } from './page.ts';
import { pageScope } from './page-scope.ts';
import { pageQueries } from './queries.ts';

/** Keeps the state true to the page and its cookies. */
export interface PageReader {
  /** Reads the page anew; what an older reading still finds is dropped. */
  open(): Promise<void>;
  /** Reads the page and follows it from now on: its cookies, its navigation, access to it; returns the way to stop. */
  start(): Promise<() => void>;
  /** Whether the page or one of its frames could receive the cookie. */
  isOnPage(cookie: Cookie): boolean;
  /** Takes note at once of all changes that the jar has told of so far. */
  catchUp(): void;
}

export function createPageReader(
  { getState, setState }: Pick<StoreApi<CookieState>, 'getState' | 'setState'>,
  deps: CookieStoreDeps,
): PageReader {
  /** Grows with every reading of the page: answers to an older one are dropped. */
  let reading = 0;
  let expiryWake = 0;
  let awaitingFrames = false;
  /** Follows the navigation of the page's tab, once the store is started and the tab is known. */
  let follow: (page: Page) => void = () => {};
  const scopeOf = memo(pageScope);
  const listing = createListing(deps.jar, isWanted, deps.now);
  const changes = createBatch<JarChange>(takeChanges, deps.schedule, deps.now);

  function isInStore({ storeId }: Cookie): boolean {
    const { page } = getState();
    return page?.storeId === storeId && !unsupportedReason(page);
  }

  function isOnPage(cookie: Cookie): boolean {
    const { page, frameUrls } = getState();
    return page !== null && isInStore(cookie) && scopeOf(page.url, frameUrls)(cookie);
  }

  function isWanted(cookie: Cookie): boolean {
    return getState().hasAll ? isInStore(cookie) : isOnPage(cookie);
  }

  /** A cookie that goes may have been parked: then it is listed as such at once, and its row never leaves. */
  function takeChanges(changes: JarChange[]): Promise<void> | void {
    const { live } = getState();
    const next = withChanges(live, changes, isWanted);
    const hasGone = changes.some(
      ({ cookie }) => live.has(keyId(cookie)) && !next.has(keyId(cookie)),
    );
    if (!hasGone) return showChanges(changes);
    return deps.listParked().then(
      (parked) => showChanges(changes, { parked }),
      () => showChanges(changes),
    );
  }

  function showChanges(changes: JarChange[], more: Partial<CookieState> = {}): void {
    const { live, changedAt, status, hasAll } = getState();
    if (status.kind !== 'ready' && !(status.kind === 'no-access' && hasAll)) return;
    const next = withChanges(live, changes, isWanted);
    const now = deps.now();
    const seen = new Map([...changedAt].filter(([, at]) => now - at < CHANGE_SHOWN));
    for (const { cookie, removed } of changes) {
      const id = keyId(cookie);
      if (!removed && next.has(id)) seen.set(id, now);
    }
    setLive(next, { ...more, changedAt: seen });
    if (changes.some(({ cookie }) => !isOnPage(cookie))) lookForNewFrames();
  }

  /** A cookie from elsewhere may mean that the page has put up another frame. */
  function lookForNewFrames(): void {
    if (awaitingFrames) return;
    awaitingFrames = true;
    deps.schedule(async () => {
      awaitingFrames = false;
      const { page, status } = getState();
      const mine = reading;
      if (!page || status.kind !== 'ready') return;
      await readFrames(page, () => mine !== reading).catch((reason) => fail(mine, reason));
    }, FRAME_INTERVAL);
  }

  function setLive(live: LiveCookies, more: Partial<CookieState> = {}): void {
    setState({ ...more, live: keepingObjects(live, getState().live) });
    const expiry = nextExpiry(live);
    const wake = ++expiryWake;
    if (expiry === null || expiry - deps.now() > LONGEST_TIMER) return;
    deps.schedule(() => {
      if (wake === expiryWake) setLive(withoutExpired(getState().live, deps.now()));
    }, expiry - deps.now());
  }

  async function open(): Promise<void> {
    const mine = ++reading;
    const isStale = () => mine !== reading;
    try {
      const page = await deps.readPage();
      if (isStale()) return;
      if (page) follow(page);
      const reason = unsupportedReason(page);
      if (!page || reason) {
        const status = { kind: 'unsupported', reason: reason ?? 'no-page' } as const;
        setLive(new Map(), { page, status, frameUrls: [], missingAccess: [] });
        await readKept(isStale);
        return;
      }
      turnTo(page);
      const access = deps.access.has([`*://${hostOf(page.url)}/*`]);
      const [live, hasAccess] = await listing.list(currentQueries(), access);
      if (isStale()) return;
      const status = { kind: hasAccess ? 'ready' : 'no-access' } as const;
      setLive(hasAccess || getState().hasAll ? live : new Map(), { status, missingAccess: [] });
      await deps.shown();
      const [sites] = await Promise.all([deps.loadSites(), readKept(isStale)]);
      if (isStale()) return;
      setState({ sites });
      await readFrames(page, isStale);
    } catch (reason) {
      fail(mine, reason);
    }
  }

  /** Of another host's page nothing is known yet, and what is known of the last one is no part of it. */
  function turnTo(page: Page): void {
    const { page: last, hasAll } = getState();
    const isSamePlace = last?.storeId === page.storeId && hostOf(last.url) === hostOf(page.url);
    if (isSamePlace) setState({ page });
    else if (hasAll && last?.storeId === page.storeId) setState({ page, frameUrls: [] });
    else setLive(new Map(), { page, frameUrls: [], status: { kind: 'loading' } });
  }

  function fail(mine: number, reason: unknown): void {
    if (mine === reading) setState({ status: { kind: 'failed', error: messageOf(reason) } });
  }

  /** What the extension itself keeps, and what the first rows need not wait for. */
  async function readKept(isStale: () => boolean): Promise<void> {
    const [parked, journal, guards, tallies] = await Promise.all([
      deps.listParked(),
      deps.journal.load(),
      deps.guards.load(),
      deps.tallies.load(),
    ]);
    if (isStale()) return;
    const kept = { journal, guards: keepingGuards(guards, getState().guards), tallies };
    // An empty list replaced by another one would have everything derived from it derived again.
    setState(parked.length === 0 && getState().parked.length === 0 ? kept : { ...kept, parked });
  }

  /** The page's frames, their cookies and those of its partition, and the access that is missing for them. */
  async function readFrames(page: Page, isStale: () => boolean): Promise<void> {
    const { sites } = getState();
    if (!sites) return;
    const frameUrls = await deps.listFrames(page);
    if (isStale()) return;
    setState({ frameUrls });
    const urls = [page.url, ...frameUrls];
    const patterns = new Set(urls.flatMap((url) => sites.sitePatterns(hostOf(url))));
    // Where every cookie of the store was listed, theirs are among them.
    const queries = getState().hasAll ? [] : currentQueries();
    const [live, missingAccess] = await listing.list(queries, missing(patterns));
    if (isStale()) return;
    setState({ missingAccess });
    if (queries.length > 0 && getState().status.kind === 'ready') setLive(live);
  }

  async function missing(patterns: ReadonlySet<string>): Promise<string[]> {
    const held = await Promise.all([...patterns].map((pattern) => deps.access.has([pattern])));
    return [...patterns].filter((_, index) => !held[index]);
  }

  function currentQueries(): JarQuery[] {
    const { page, frameUrls, sites, hasAll } = getState();
    if (!page) return [];
    if (hasAll) return [{ storeId: page.storeId }];
    return pageQueries(page, frameUrls, sites?.siteOf(page.url) ?? null);
  }

  async function start(): Promise<() => void> {
    const stops = [
      deps.jar.onChanged((change) => {
        listing.note(change);
        changes.add(change);
      }, open),
      deps.access.onChanged(open),
    ];
    follow = (page) => {
      follow = () => {};
      stops.push(deps.onNavigated(page, open));
    };
    await open();
    return () => {
      follow = () => {};
      reading++;
      for (const stop of stops) stop();
    };
  }

  return { open, start, isOnPage, catchUp: changes.flush };
}

/** How often, at most, cookies from elsewhere make us look for new frames, in milliseconds. */
const FRAME_INTERVAL = 1000;

/** How long a change stays visible, in milliseconds. */
const CHANGE_SHOWN = 1500;

/** Timers beyond this overflow (HTML, 32-bit milliseconds); no page stays open that long unrefreshed. */
const LONGEST_TIMER = 2 ** 31 - 1;
