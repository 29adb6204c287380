import type { Tabs } from 'webextension-polyfill';
import { ACTIVE_TAB, askedAhead } from './ahead.ts';
import { browser } from './api.ts';
import { request } from './client.ts';
import { type PageTab, toPageTab } from './page-tab.ts';

/** The tab that the toolbar popup was opened on. */
export async function activeTab(): Promise<PageTab | null> {
  const [tab] = await (askedAhead<Tabs.Tab[]>('tabs.query', ACTIVE_TAB) ??
    browser.tabs.query(ACTIVE_TAB));
  return toPageTab(tab);
}

/** The tab with this id; null once it is closed. */
export async function tabById(tabId: number): Promise<PageTab | null> {
  if (!browser.tabs) return request('tab.get', tabId);
  return toPageTab(await browser.tabs.get(tabId).catch(() => undefined));
}

/** Calls `listener` with the tab's URL whenever it has navigated. Needs access to the site, or `activeTab`. */
export function onTabNavigated(tabId: number, listener: (url: string) => void): () => void {
  const relay = (changedId: number, info: Tabs.OnUpdatedChangeInfoType, tab: Tabs.Tab) => {
    if (changedId === tabId && (info.url !== undefined || info.status === 'complete')) {
      listener(tab.url ?? '');
    }
  };
  browser.tabs.onUpdated.addListener(relay);
  return () => browser.tabs.onUpdated.removeListener(relay);
}

export function reloadTab(tabId: number): Promise<void> {
  if (!browser.tabs) return request('tab.reload', tabId);
  return browser.tabs.reload(tabId);
}
