import { browserOfStore, SET_DIALECTS } from '../api/browser.ts';
import { urlPath } from '../api/url-path.ts';
import type { Rule } from '../rule.ts';

/**
 * Chromium's `cookies.set` passes the path through its URL parser: `/a b` becomes `/a%20b`, `/..` becomes
 * `/`. Firefox's keeps it, but its `cookies.remove` goes by URL and does not find such a cookie again. A
 * server's path stays as it is in both.
 */
export const pathEncoding: Rule = ({ path, storeId }) => {
  if (!path.startsWith('/')) return [];
  const encoded = urlPath(path);
  if (encoded === path) return [];
  const issue = { field: 'path', params: [path, encoded], mend: { path: encoded } } as const;
  return SET_DIALECTS[browserOfStore(storeId)].checksPath
    ? [{ ...issue, code: 'pathEncoded', severity: 'rewrite' }]
    : [{ ...issue, code: 'pathBeyondUrl', severity: 'warn' }];
};
