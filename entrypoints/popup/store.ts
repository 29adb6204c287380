import { request } from '../../lib/browser/client.ts';
import { activeTab, onTabNavigated } from '../../lib/browser/tabs.ts';
import { createCookieStore } from '../../lib/store/create-cookie-store.ts';
import { commonParts } from '../shared/store-parts.ts';

const parts = commonParts();

/** Every cookie of a store that is within reach. */
export const listAll = (storeId: string) => parts.jar.list({ storeId });

/** What the frames of a tab store. */
export const readStorage = (tabId: number) => request('page.storage', tabId);

/** The popup's store, started as soon as this module is evaluated. */
export const store = createCookieStore({
  ...parts,
  readPage: activeTab,
  onNavigated: ({ tabId }, listener) => onTabNavigated(tabId, listener),
});

store.start();
