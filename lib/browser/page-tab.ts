import type { Tabs } from 'webextension-polyfill';

/** A tab as the rest of the extension knows it. */
export interface PageTab {
  readonly tabId: number;
  /** '' where the browser keeps the URL to itself. */
  readonly url: string;
  /** The cookie store of the tab: the default one, incognito, or a Firefox container. */
  readonly storeId: string;
}

/** The browser's tab as ours; null for none, or one without an id. */
export function toPageTab(tab: Tabs.Tab | undefined): PageTab | null {
  if (tab?.id === undefined) return null;
  // Only Firefox names the store; Chromium has two, and these are the ids it gives them.
  const storeId = tab.cookieStoreId ?? (tab.incognito ? '1' : '0');
  return { tabId: tab.id, url: tab.url ?? '', storeId };
}
