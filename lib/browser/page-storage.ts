import type { StorageOutcome } from '../snapshot/keeping.ts';
import type { PageStorage } from '../snapshot/snapshot.ts';
import { browser } from './api.ts';

/**
 * What the pages of a tab keep in `localStorage` and `sessionStorage`, one entry for each origin among its frames;
 * empty where none may be read. Needs access to the sites.
 */
export async function readPageStorage(tabId: number): Promise<PageStorage[]> {
  const results = await browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, func: readStorage })
    .catch(() => []);
  const origins = new Map<string, PageStorage>();
  for (const { result } of results) {
    const found = result as PageStorage | null | undefined;
    // The page itself comes first; a frame of the same origin shares its storage.
    if (found && isWeb(found.origin) && !origins.has(found.origin)) {
      origins.set(found.origin, found);
    }
  }
  return [...origins.values()];
}

/**
 * Writes storage into the frames of a tab, to each origin its own alone. With `removes`, what else is stored there
 * goes. An origin whose storage does not take all of it keeps what it had.
 */
export async function writePageStorage(
  tabId: number,
  origins: readonly PageStorage[],
  removes: boolean,
): Promise<StorageOutcome[]> {
  const frames = await browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, func: readOrigin })
    .catch(() => []);
  return Promise.all(
    origins.map(async (storage) => {
      const { origin } = storage;
      const frame = frames.find(({ result }) => result === origin);
      if (!frame || !isWeb(origin)) return { origin, code: 'missing' };
      const target = { tabId, frameIds: [frame.frameId] };
      const [answer] = await browser.scripting
        .executeScript({ target, func: writeStorage, args: [storage, removes] })
        .catch(() => []);
      return { origin, code: (answer?.result as StorageOutcome['code']) ?? 'missing' };
    }),
  );
}

function isWeb(origin: string): boolean {
  return /^https?:\/\//.test(origin);
}

// These run inside the page: they may use nothing from outside themselves.

function readOrigin(): string {
  return self.origin;
}

function readStorage(): PageStorage | null {
  const itemsOf = (storage: Storage) =>
    Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '').map((name) => ({
      name,
      value: storage.getItem(name) ?? '',
    }));
  try {
    return {
      origin: self.origin,
      localStorage: itemsOf(localStorage),
      sessionStorage: itemsOf(sessionStorage),
    };
  } catch {
    // The browser keeps storage from this page.
    return null;
  }
}

function writeStorage(wanted: PageStorage, removes: boolean): StorageOutcome['code'] {
  // The frame may have gone elsewhere meanwhile.
  if (self.origin !== wanted.origin) return 'missing';
  const itemsOf = (storage: Storage) =>
    Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '').map((name) => ({
      name,
      value: storage.getItem(name) ?? '',
    }));
  const fill = (storage: Storage, items: PageStorage['localStorage'], clears: boolean) => {
    if (clears) storage.clear();
    for (const { name, value } of items) storage.setItem(name, value);
  };
  try {
    const before = [localStorage, sessionStorage].map(
      (storage) => [storage, itemsOf(storage)] as const,
    );
    try {
      fill(localStorage, wanted.localStorage, removes);
      fill(sessionStorage, wanted.sessionStorage, removes);
      return 'done';
    } catch {
      for (const [storage, items] of before) fill(storage, items, true);
      return 'refused';
    }
  } catch {
    return 'refused';
  }
}
