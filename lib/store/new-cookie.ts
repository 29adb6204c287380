import type { Cookie } from '../cookie/cookie.ts';
import { hostOf, type Page } from './page.ts';

/** What a new cookie starts from: the page's own host, the whole site's path, and safe flags. */
export function newCookie(page: Page): Cookie {
  return {
    name: '',
    value: '',
    domain: hostOf(page.url),
    hostOnly: true,
    path: '/',
    secure: page.url.startsWith('https:'),
    httpOnly: false,
    sameSite: 'lax',
    expirationDate: null,
    storeId: page.storeId,
    partitionKey: null,
    firstPartyDomain: '',
  };
}
