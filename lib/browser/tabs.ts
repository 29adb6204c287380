import type { Tabs } from 'webextension-polyfill';
import { browser } from './api.ts';
import { request } from './client.ts';
import type { PageTab } from './page-tab.ts';

/** The tab that the toolbar popup was opened on. */
export async function activeTab(): Promise<PageTab | null> {
  const [tabs, storeOf] = await Promise.all([
    browser.tabs.query({ active: true, currentWindow: true }),
    readStores(),
  ]);
  return toPageTab(tabs[0], storeOf);
}

/** The tab with this id; null once it is closed. */
export async function tabById(tabId: number): Promise<PageTab | null> {
  if (!browser.tabs) return request('tab.get', tabId);
  const [tab, storeOf] = await Promise.all([
    browser.tabs.get(tabId).catch(() => undefined),
    readStores(),
  ]);
  return toPageTab(tab, storeOf);
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

type StoreOf = (tab: Tabs.Tab) => string;

async function readStores(): Promise<StoreOf> {
  const stores = await browser.cookies.getAllCookieStores();
  return (tab) =>
    tab.cookieStoreId ??
    stores.find((store) => tab.id !== undefined && store.tabIds.includes(tab.id))?.id ??
    // Chromium lists only stores with open tabs; these are the ids it gives them.
    (tab.incognito ? '1' : '0');
}

function toPageTab(tab: Tabs.Tab | undefined, storeOf: StoreOf): PageTab | null {
  if (tab?.id === undefined) return null;
  return { tabId: tab.id, url: tab.url ?? '', storeId: storeOf(tab) };
}
