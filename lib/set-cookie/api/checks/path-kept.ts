import type { ApiCheck } from '../api-issue.ts';
import { urlPath } from '../url-path.ts';

/**
 * A path that no URL has: Chromium encodes it. Firefox keeps it, and `cookies.remove`, which goes by URL,
 * then does not find the cookie.
 */
export const pathKept: ApiCheck = ({ path }, { checksPath }) => {
  if (path === null || path === '' || urlPath(path) === path) return [];
  return checksPath
    ? [{ code: 'pathEncoded', severity: 'rewrite', field: 'path' }]
    : [{ code: 'pathBeyondUrl', severity: 'warn', field: 'path' }];
};
