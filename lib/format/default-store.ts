import { browserOfStore } from '../set-cookie/api/browser.ts';

const DEFAULT_STORE = { chromium: '0', firefox: 'firefox-default' } as const;

/** The store of a browser's ordinary windows, of the browser that a store belongs to. */
export function defaultStoreOf(storeId: string): string {
  return DEFAULT_STORE[browserOfStore(storeId)];
}
