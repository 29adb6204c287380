import { activeTab, onTabNavigated } from '../../lib/browser/tabs.ts';
import { createCookieStore } from '../../lib/store/create-cookie-store.ts';
import { commonParts } from '../shared/store-parts.ts';

/** The popup's store, started as soon as this module is evaluated. */
export const store = createCookieStore({
  ...commonParts(),
  readPage: activeTab,
  onNavigated: ({ tabId }, listener) => onTabNavigated(tabId, listener),
});

store.start();
