import type { Cookies } from 'webextension-polyfill';
import type { Cookie } from '../cookie/cookie.ts';
import type { JarQuery } from '../cookie/jar.ts';
import { keyId } from '../cookie/key.ts';
import { askedAhead } from './ahead.ts';
import { browser } from './api.ts';
import { fromApi } from './api-cookie.ts';
import { listDetails } from './list-details.ts';

/** The cookies that answer a query, in one call of the browser's or, where it takes more, in several. */
export async function listCookies(
  query: JarQuery,
  more: Pick<Cookies.GetAllDetailsType, 'name'> = {},
): Promise<Cookie[]> {
  const listings = await Promise.all(
    listDetails(query).map((each) => {
      const details = { ...each, ...more };
      return (
        askedAhead<Cookies.Cookie[]>('cookies.getAll', details) ?? browser.cookies.getAll(details)
      );
    }),
  );
  const cookies = listings.flat().map(fromApi);
  if (listings.length === 1) return cookies;
  return [...new Map(cookies.map((cookie) => [keyId(cookie), cookie])).values()];
}
