import type { Cookie } from './cookie.ts';

/** The URL that addresses a cookie in the WebExtensions API: its scheme, domain and path. */
export function cookieUrl(cookie: Pick<Cookie, 'secure' | 'domain' | 'path'>): string {
  return `${cookie.secure ? 'https' : 'http'}://${cookie.domain}${cookie.path}`;
}
