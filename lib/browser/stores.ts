import { browser } from './api.ts';
import { request } from './client.ts';

/** The ids of the cookie stores that have a tab open, as far as the browser shows them to the extension. */
export async function listStores(): Promise<string[]> {
  if (!browser.cookies) return request('stores.list');
  return (await browser.cookies.getAllCookieStores()).map(({ id }) => id);
}
