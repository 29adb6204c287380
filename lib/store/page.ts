/** The page whose cookies are on screen. */
export interface Page {
  readonly tabId: number;
  readonly url: string;
  readonly storeId: string;
}

/** Why a page can have no cookies to show: the browser's own page, a file, or no page at all. */
export type UnsupportedReason = 'browser-page' | 'file' | 'no-page';

/** Why the page can have no cookies; null for an ordinary web page. */
export function unsupportedReason(page: Page | null): UnsupportedReason | null {
  if (!page) return 'no-page';
  if (/^https?:/i.test(page.url)) return null;
  return page.url.startsWith('file:') ? 'file' : 'browser-page';
}

/** The host of a web page's URL, as its cookies spell it; '' where the browser keeps the URL to itself. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}
