import type { CookieState } from './cookie-state.ts';
import { memo } from './memo.ts';
import { hostOf } from './page.ts';

const patternsOf = memo((url: string, sites: CookieState['sites']) =>
  sites ? sites.sitePatterns(hostOf(url)) : [],
);

/** The match patterns of all sites of the page that access is missing for, its own included. */
export function missingPatterns({
  page,
  sites,
  status,
  missingAccess,
}: CookieState): readonly string[] {
  return page && status.kind === 'no-access' ? patternsOf(page.url, sites) : missingAccess;
}
