import type { Cookie } from './cookie.ts';

/**
 * The URL that addresses a cookie in the WebExtensions API: its scheme, domain and path. A path that no URL
 * can have (one of Firefox's without a slash in front) is left out, lest it became part of the host.
 */
export function cookieUrl(cookie: Pick<Cookie, 'secure' | 'domain' | 'path'>): string {
  const path = cookie.path.startsWith('/') ? cookie.path : '/';
  const scheme = cookie.secure ? 'https' : 'http';
  return `${scheme}://${cookie.domain}${path.replace(/[?#]/g, encodeURIComponent)}`;
}
