import type { CookieState } from '../../lib/store/cookie-state.ts';
import { hostOf, unsupportedReason } from '../../lib/store/page.ts';
import type { Place } from '../../lib/store/snapshots/snapshot-list.ts';

/** The site of the page; null where the page is no web page, or the site is not known yet. */
export function placeOf({ page, sites }: Pick<CookieState, 'page' | 'sites'>): Place | null {
  if (!page || !sites || unsupportedReason(page)) return null;
  return { site: sites.registrableDomain(hostOf(page.url)), storeId: page.storeId };
}
