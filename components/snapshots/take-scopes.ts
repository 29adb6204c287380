import { pageScope, type SnapshotScope, siteScope, storeScope } from '../../lib/snapshot/scope.ts';
import type { CookieState } from '../../lib/store/cookie-state.ts';
import { placeOf } from './place-of.ts';

/** What a snapshot can be taken of. */
export interface ScopeChoice {
  readonly id: 'site' | 'page' | 'browser';
  readonly scope: SnapshotScope;
  /** The site, where it is about one. */
  readonly site: string;
}

/** The choices on a page, the likeliest first; the page has one of its own only where frames of other sites are in it. */
export function scopeChoices(
  state: Pick<CookieState, 'page' | 'sites' | 'frameUrls'>,
): ScopeChoice[] {
  const { page, frameUrls } = state;
  if (!page) return [];
  const place = placeOf(state);
  const browser = { id: 'browser', scope: storeScope(page.storeId), site: '' } as const;
  if (!place) return [browser];
  const { site } = place;
  const ofPage = pageScope(page.storeId, page.url, frameUrls);
  return [
    { id: 'site', scope: siteScope(page.storeId, site), site },
    ...(ofPage.hosts.length > 0 ? [{ id: 'page', scope: ofPage, site } as const] : []),
    browser,
  ];
}
