import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ChangeReport, ChangeSet, ParkedCookie } from '../change/change-set.ts';
import type { Journal } from '../change/journal.ts';
import { planLogIn, planLogOut } from '../change/plan.ts';
import type { Cookie } from '../cookie/cookie.ts';
import type { JarChange, JarQuery } from '../cookie/jar.ts';
import { type CookieKey, keyId } from '../cookie/key.ts';
import { createBatch, type Schedule } from './batch.ts';
import {
  type Attempt,
  type CookieState,
  INITIAL_STATE,
  type Section,
  type Sites,
} from './cookie-state.ts';
import { createListing } from './listing.ts';
import {
  keepingObjects,
  type LiveCookies,
  nextExpiry,
  withChanges,
  withoutExpired,
} from './live-cookies.ts';
import { memo } from './memo.ts';
import { hostOf, type Page, unsupportedReason } from './page.ts';
import { pageScope } from './page-scope.ts';
import { pageQueries } from './queries.ts';
import type { Sort } from './sort.ts';

/** All that the store needs of the world outside. The entrypoint hands it the real ones, a test fakes. */
export interface CookieStoreDeps {
  readonly readPage: () => Promise<Page | null>;
  readonly onNavigated: (page: Page, listener: () => void) => () => void;
  readonly reloadPage: (page: Page) => Promise<void> | void;
  /** Addresses of the documents in the page's frames. */
  readonly listFrames: (page: Page) => Promise<readonly string[]>;
  readonly loadSites: () => Promise<Sites>;
  readonly jar: {
    list(query: JarQuery): Promise<Cookie[]>;
    onChanged(listener: (change: JarChange) => void, onGap: () => void): () => void;
  };
  readonly access: {
    has(origins: readonly string[]): Promise<boolean>;
    ask(origins: readonly string[]): Promise<boolean>;
    onChanged(listener: () => void): () => void;
  };
  readonly listParked: () => Promise<ParkedCookie[]>;
  readonly journal: {
    load(): Promise<Journal>;
    watch(listener: (journal: Journal) => void): () => void;
  };
  readonly change: {
    apply(changeSet: ChangeSet): Promise<ChangeReport>;
    undo(): Promise<ChangeReport | null>;
    redo(): Promise<ChangeReport | null>;
  };
  readonly schedule: Schedule;
  /** Resolves when what the state has just become is on screen: the rest need not compete with it. */
  readonly shown: () => Promise<void>;
  readonly now: () => number;
}

export interface CookieStore extends Pick<StoreApi<CookieState>, 'getState' | 'subscribe'> {
  /** Reads the page and its cookies, and follows both from now on; returns the way to stop. */
  start(): Promise<() => void>;
  /** Reads the page anew, after an error for instance. */
  open(): Promise<void>;
  askForAccess(origins: readonly string[]): Promise<boolean>;
  show(section: Section): Promise<void>;
  setFilter(text: string): void;
  setSort(sort: Sort | null): void;
  select(ids: ReadonlySet<string>, active: string | null): void;
  /** Begins an edit of a cookie, or of a new one made after `template`. */
  edit(original: Cookie): void;
  add(template: Cookie): void;
  changeDraft(fields: Partial<Cookie>): void;
  discardDraft(): void;
  apply(changeSet: ChangeSet): Promise<ChangeReport | null>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  logOut(keys: readonly CookieKey[]): Promise<void>;
  logIn(): Promise<void>;
  dismissReport(): void;
}

/** What is on screen: the page, its cookies, and what the user is doing with them. */
export function createCookieStore(deps: CookieStoreDeps): CookieStore {
  const store = createStore<CookieState>(() => INITIAL_STATE);
  const { getState, setState, subscribe } = store;

  /** Grows with every reading of the page: answers to an older one are dropped. */
  let reading = 0;
  let expiryWake = 0;
  let awaitingFrames = false;
  /** Follows the navigation of the page's tab, once the store is started and the tab is known. */
  let follow: (page: Page) => void = () => {};
  const scopeOf = memo(pageScope);
  const listing = createListing(deps.jar, isWanted, deps.now);
  const onJarChange = createBatch<JarChange>(takeChanges, deps.schedule, deps.now);

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

  function takeChanges(changes: JarChange[]): void {
    const { live, changedAt, status, hasAll } = getState();
    if (status.kind !== 'ready' && !(status.kind === 'no-access' && hasAll)) return;
    const next = withChanges(live, changes, isWanted);
    const now = deps.now();
    const seen = new Map([...changedAt].filter(([, at]) => now - at < CHANGE_SHOWN));
    for (const { cookie, removed } of changes) {
      const id = keyId(cookie);
      if (!removed && next.has(id)) seen.set(id, now);
    }
    setLive(next, { changedAt: seen });
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
    const [parked, journal] = await Promise.all([deps.listParked(), deps.journal.load()]);
    if (isStale()) return;
    // An empty list replaced by another one would have everything derived from it derived again.
    setState(
      parked.length === 0 && getState().parked.length === 0 ? { journal } : { parked, journal },
    );
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
    const [live, missingAccess] = await listing.list(currentQueries(), missing(patterns));
    if (isStale()) return;
    setState({ missingAccess });
    if (getState().status.kind === 'ready') setLive(live);
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

  async function readParked(): Promise<void> {
    try {
      setState({ parked: await deps.listParked() });
    } catch (reason) {
      setState({ error: messageOf(reason) });
    }
  }

  async function carryOut<T extends ChangeReport | null>(
    attempt: Attempt,
    change: () => Promise<T>,
  ): Promise<T | null> {
    try {
      const report = await change();
      setState({ attempt, report, error: null });
      await readParked();
      return report;
    } catch (reason) {
      setState({ attempt, report: null, error: messageOf(reason) });
      return null;
    }
  }

  const apply = (changeSet: ChangeSet) => carryOut('change', () => deps.change.apply(changeSet));

  async function applyAndReload(changeSet: ChangeSet): Promise<void> {
    const { page } = getState();
    const report = await apply(changeSet);
    if (page && report?.changed) await deps.reloadPage(page);
  }

  return {
    getState,
    subscribe,
    open,
    apply,

    async start() {
      const stops = [
        deps.jar.onChanged((change) => {
          listing.note(change);
          onJarChange(change);
        }, open),
        deps.journal.watch((journal) => {
          setState({ journal });
          readParked();
        }),
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
    },

    async askForAccess(origins) {
      const given = await deps.access.ask(origins);
      if (given) await open();
      return given;
    },

    async show(section) {
      const { page, hasAll, status } = getState();
      setState({ section, selected: new Set(), active: null });
      if (section.kind !== 'all' || hasAll || !page || status.kind === 'unsupported') return;
      setState({ hasAll: true });
      await open();
    },

    setFilter: (filterText) => setState({ filterText }),
    setSort: (sort) => setState({ sort }),
    select: (selected, active) => setState({ selected, active }),

    edit: (original) => setState({ draft: { original, edited: original } }),
    add: (template) => setState({ draft: { original: null, edited: template } }),
    changeDraft(fields) {
      const { draft } = getState();
      if (draft) setState({ draft: { ...draft, edited: { ...draft.edited, ...fields } } });
    },
    discardDraft: () => setState({ draft: null }),

    async undo() {
      await carryOut('undo', deps.change.undo);
    },
    async redo() {
      await carryOut('redo', deps.change.redo);
    },

    async logOut(keys) {
      const { page } = getState();
      if (page) await applyAndReload(planLogOut(hostOf(page.url), keys));
    },
    async logIn() {
      const { page, parked } = getState();
      if (!page) return;
      const here = parked.filter(({ cookie }) => isOnPage(cookie));
      await applyAndReload(planLogIn(hostOf(page.url), here));
    },
    dismissReport: () => setState({ report: null, error: null }),
  };
}

/** How often, at most, cookies from elsewhere make us look for new frames, in milliseconds. */
const FRAME_INTERVAL = 1000;

/** How long a change stays visible, in milliseconds. */
const CHANGE_SHOWN = 1500;

/** Timers beyond this overflow (HTML, 32-bit milliseconds); no page stays open that long unrefreshed. */
const LONGEST_TIMER = 2 ** 31 - 1;

function messageOf(reason: unknown): string {
  return reason instanceof Error ? reason.message : String(reason);
}
