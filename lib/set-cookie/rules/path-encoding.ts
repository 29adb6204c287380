import type { Rule } from '../rule.ts';

/**
 * Chromium's `cookies.set` passes the path through its URL parser: `/a b` becomes `/a%20b`, `/..` becomes
 * `/`. A server's path, and a path in Firefox, stays as it is.
 */
export const pathEncoding: Rule = ({ path }) => {
  if (!path.startsWith('/')) return [];
  const url = new URL('http://host');
  url.pathname = path;
  if (url.pathname === path) return [];
  return [
    {
      code: 'pathEncoded',
      severity: 'rewrite',
      field: 'path',
      params: [path, url.pathname],
      mend: { path: url.pathname },
    },
  ];
};
