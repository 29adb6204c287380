import { UNREADABLE } from '../experiment/reading.ts';
import type { Loaded } from '../experiment/run-experiment.ts';
import { browser } from './api.ts';
import { goTo, LIMITS, type Page, PROBLEMS } from './experiment-tab.ts';
import { readPage } from './read-page.ts';
import { followLoads, type LoadEnd } from './tab-load.ts';

/** Loads a page anew in its tab, wherever that has gone meanwhile, and reads it. */
export async function loadPage(page: Page, stop: AbortSignal): Promise<Loaded> {
  const loads = followLoads(page.tabId, stop, LIMITS);
  try {
    if (await isElsewhere(page)) {
      const end = await loads.begin(() => goTo(page));
      if (end !== 'complete') return { ok: false, problem: PROBLEMS[end] };
    }
    // Also after it has gone there: a page out of the cache would say nothing.
    const end = await loads.begin(() => reload(page));
    return await readLoaded(page.tabId, end, loads.next);
  } catch {
    // The browser takes no more orders for a tab that is gone.
    return { ok: false, problem: 'tabClosed' };
  } finally {
    loads.end();
  }
}

/** Shows a page anew in its tab, and does not wait for it. */
export async function showPage(page: Page): Promise<void> {
  await ((await isElsewhere(page)) ? goTo(page) : reload(page));
}

/** Reads a page that has been loaded; one that goes on to another by itself is followed there. */
async function readLoaded(
  tabId: number,
  end: LoadEnd,
  next: () => Promise<LoadEnd>,
): Promise<Loaded> {
  if (end !== 'complete') return { ok: false, problem: PROBLEMS[end] };
  const later = next();
  const first = await Promise.race([readPage(tabId), later]);
  if (first !== null && typeof first === 'object') return { ok: true, reading: first };
  if (first !== null) return readLoaded(tabId, first, next);
  const { status, url } = await browser.tabs.get(tabId);
  if (status === 'loading') return readLoaded(tabId, await later, next);
  // Of a page of a site that was never allowed it is only known that it is not the one it should be.
  return url ? { ok: false, problem: 'notLoaded' } : { ok: true, reading: UNREADABLE };
}

function reload({ tabId }: Page): Promise<void> {
  return browser.tabs.reload(tabId, { bypassCache: true });
}

/** Whether a tab shows another document than the page; it may have been led to a form to log in with. */
async function isElsewhere({ tabId, url }: Page): Promise<boolean> {
  const tab = await browser.tabs.get(tabId);
  return withoutFragment(tab.url ?? '') !== withoutFragment(url);
}

function withoutFragment(url: string): string {
  return url.replace(/#.*/, '');
}
