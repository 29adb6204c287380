import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Cookie } from '../cookie/cookie.ts';
import { type Changing, createChanging } from './changing.ts';
import { type CookieState, INITIAL_STATE, type Section } from './cookie-state.ts';
import type { CookieStoreDeps } from './cookie-store-deps.ts';
import { createGuarding, followGuards, type Guarding } from './guarding.ts';
import { createPageReader } from './page-reader.ts';
import type { Sort } from './sort.ts';

export interface CookieStore
  extends Pick<StoreApi<CookieState>, 'getState' | 'subscribe'>,
    Omit<Changing, 'follow'>,
    Guarding {
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
  dismissReport(): void;
}

/** What is on screen: the page, its cookies, and what the user is doing with them. */
export function createCookieStore(deps: CookieStoreDeps): CookieStore {
  const store = createStore<CookieState>(() => INITIAL_STATE);
  const { getState, setState, subscribe } = store;
  const reader = createPageReader(store, deps);
  const { follow, ...changing } = createChanging(store, deps, reader);

  return {
    getState,
    subscribe,
    ...changing,
    ...createGuarding(store, deps),
    open: reader.open,

    async start() {
      const stopFollowing = follow();
      const stopGuards = followGuards(store, deps);
      const stopReading = await reader.start();
      return () => {
        stopFollowing();
        stopGuards();
        stopReading();
      };
    },

    async askForAccess(origins) {
      const given = await deps.access.ask(origins);
      if (given) await reader.open();
      return given;
    },

    async show(section) {
      const { page, hasAll, status } = getState();
      setState({ section, selected: new Set(), active: null });
      if (section.kind !== 'all' || hasAll || status.kind === 'unsupported') return;
      setState({ hasAll: true });
      // Where the page itself is not known yet, its reading goes on to list them.
      if (page) await reader.open();
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

    dismissReport: () => setState({ report: null, error: null }),
  };
}
