import type { Rule } from '../rule.ts';
import { trimWhitespace } from '../text-field.ts';

/**
 * A path begins with `/`. A server's other one is replaced by the default path (RFC 6265bis section
 * 5.6.4); Chromium's `cookies.set` refuses it, Firefox's stores it and can then not remove the cookie again.
 */
export const pathSlash: Rule = (cookie) => {
  const path = trimWhitespace(cookie.path);
  if (path.startsWith('/')) return [];
  const mended = pathOfUrl(path) ?? `/${path}`;
  return [
    {
      code: 'pathWithoutSlash',
      severity: 'reject',
      field: 'path',
      params: [cookie.path, mended],
      mend: { path: mended },
    },
  ];
};

function pathOfUrl(text: string): string | null {
  return /^https?:\/\//i.test(text) && URL.canParse(text) ? new URL(text).pathname : null;
}
