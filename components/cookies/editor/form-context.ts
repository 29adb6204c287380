import type { RuleContext } from '../../../lib/set-cookie/rule.ts';
import type { CookieState } from '../../../lib/store/cookie-state.ts';
import { hostOf, unsupportedReason } from '../../../lib/store/page.ts';
import { belongsToPage } from '../../../lib/store/page-scope.ts';

/** What the form knows beside the cookie; the public suffix list it brings along itself. */
export interface FormContext extends Omit<RuleContext, 'isPublicSuffix'> {
  /** The page that is open, whose partition is offered. */
  readonly pageUrl?: string | null;
}

/**
 * The context of the draft: it is meant for the page's hosts, its frames' and its own. A cookie that is not
 * of this page may go to any host. `now` in milliseconds.
 */
export function formContext(
  { draft, page, frameUrls }: Pick<CookieState, 'draft' | 'page' | 'frameUrls'>,
  now: number,
): FormContext {
  if (!page || unsupportedReason(page)) return { now, hosts: [] };
  const original = draft?.original ?? null;
  const pageUrl = page.url;
  if (original && !belongsToPage(original, pageUrl, frameUrls)) return { now, hosts: [], pageUrl };
  const urls = [pageUrl, ...frameUrls];
  const own = original ? [original.domain] : [];
  return {
    now,
    pageUrl,
    hosts: unique([...urls.map(hostOf), ...own]),
    plainHosts: unique(urls.filter((url) => url.startsWith('http:')).map(hostOf)),
  };
}

function unique(hosts: readonly string[]): string[] {
  return [...new Set(hosts)];
}
