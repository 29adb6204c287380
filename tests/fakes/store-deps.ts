import { createChanger } from '../../lib/change/changer.ts';
import type { Journal } from '../../lib/change/journal.ts';
import { sitePatterns } from '../../lib/cookie/match-pattern.ts';
import { registrableDomain, siteOf } from '../../lib/cookie/site.ts';
import { type Guards, NO_GUARDS } from '../../lib/lock/guard.ts';
import { createKeeper } from '../../lib/lock/keeper.ts';
import type { Tallies } from '../../lib/lock/tally.ts';
import type { CookieStoreDeps } from '../../lib/store/cookie-store-deps.ts';
import type { Page } from '../../lib/store/page.ts';
import { createChangerParts, type FakeChangerParts } from './changer-parts.ts';
import { createClock, type FakeClock } from './clock.ts';
import type { FakeJarOptions } from './jar.ts';
import { keptValue } from './kept-value.ts';

/** The world around a store: a page, a jar, access, a clock and a changer that really changes the jar. */
export interface StoreWorld {
  readonly deps: CookieStoreDeps;
  readonly parts: FakeChangerParts;
  readonly clock: FakeClock;
  /** What the page is now, and what it has in it. */
  page: Page | null;
  frameUrls: string[];
  /** Match patterns that access is missing for. */
  readonly withheld: Set<string>;
  readonly reloaded: Page[];
  /** Goes to another page in the same tab, and says so. */
  navigate(url: string): void;
  /** Gives or takes access, and says so. */
  setAccess(pattern: string, given: boolean): void;
  /** Says that changes may have been missed. */
  gap(): void;
  /** How many listeners there are to anything. */
  listeners(): number;
}

export const PAGE: Page = { tabId: 1, url: 'https://www.example.com/app', storeId: '0' };

export function createStoreWorld(options: FakeJarOptions = {}): StoreWorld {
  const clock = createClock();
  const parts = createChangerParts({ now: clock.now, ...options });
  const navigated = new Set<() => void>();
  const accessChanged = new Set<() => void>();
  const gaps = new Set<() => void>();
  const journalWatchers = new Set<(journal: Journal) => void>();
  const guards = keptValue<Guards>(NO_GUARDS);
  const tallies = keptValue<Tallies>({});
  const keeper = createKeeper({
    jar: parts.jar,
    guards,
    tallies,
    alone: (task) => changer.alone(task),
    borrowed: async () => new Set(),
    reaches: async () => true,
    now: clock.now,
  });
  const changer = createChanger({
    ...parts,
    guards: keeper,
    journal: {
      load: parts.journal.load,
      async save(journal) {
        await parts.journal.save(journal);
        for (const watcher of journalWatchers) watcher(journal);
      },
    },
  });

  const world: StoreWorld = {
    parts,
    clock,
    page: PAGE,
    frameUrls: [],
    withheld: new Set(),
    reloaded: [],
    navigate(url) {
      world.page = { ...PAGE, url };
      call(navigated);
    },
    setAccess(pattern, given) {
      if (given) world.withheld.delete(pattern);
      else world.withheld.add(pattern);
      call(accessChanged);
    },
    gap: () => call(gaps),
    listeners: () =>
      navigated.size +
      accessChanged.size +
      gaps.size +
      journalWatchers.size +
      guards.watchers +
      tallies.watchers +
      parts.jar.listeners,
    deps: {
      readPage: async () => world.page,
      onNavigated: (_, listener) => joined(navigated, listener),
      reloadPage: (page) => {
        world.reloaded.push(page);
      },
      listFrames: async () => world.frameUrls,
      loadSites: async () => ({ registrableDomain, siteOf, sitePatterns }),
      jar: {
        list: parts.jar.list,
        onChanged(listener, onGap) {
          const stops = [parts.jar.onChanged(listener), joined(gaps, onGap)];
          return () => {
            for (const stop of stops) stop();
          };
        },
      },
      access: {
        has: async (origins) => !origins.some((origin) => world.withheld.has(origin)),
        async ask(origins) {
          for (const origin of origins) world.withheld.delete(origin);
          return true;
        },
        onChanged: (listener) => joined(accessChanged, listener),
      },
      listParked: parts.parked.list,
      journal: {
        load: parts.journal.load,
        watch: (listener) => joined(journalWatchers, listener),
      },
      change: changer,
      guards,
      tallies,
      guard: keeper,
      schedule: clock.schedule,
      shown: async () => {},
      now: clock.now,
    },
  };
  return world;
}

function joined<T>(set: Set<T>, item: T): () => void {
  set.add(item);
  return () => set.delete(item);
}

function call(listeners: ReadonlySet<() => void>): void {
  for (const listener of [...listeners]) listener();
}

/** Resolves once all that goes on by itself has come to rest. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** A function of which every call waits until it is let through. */
export function held<A extends unknown[], R>(fn: (...args: A) => Promise<R>) {
  const waiting: (() => void)[] = [];
  return {
    fn: async (...args: A): Promise<R> => {
      const answer = fn(...args);
      await new Promise<void>((resolve) => waiting.push(resolve));
      return answer;
    },
    /** Lets the oldest call through that waits. */
    release: () => waiting.shift()?.(),
    get waiting() {
      return waiting.length;
    },
  };
}
