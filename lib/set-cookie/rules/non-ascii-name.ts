import { browserOfStore, SET_DIALECTS } from '../api/browser.ts';
import { nameTaken } from '../api/bytes.ts';
import type { Rule } from '../rule.ts';

/**
 * Firefox's API takes names as bytes: it stores `日本` as `å,`, refuses `😀` (whose bytes are `=` and NUL), and
 * gives a server's `é` back as `Ã©`. Chromium takes any name.
 */
export const nonAsciiName: Rule = ({ name, storeId }) => {
  if (!BEYOND_ASCII.test(name)) return [];
  const issue = { field: 'name', params: [], mend: { name: percentEncoded(name) } } as const;
  const isCut = nameTaken(name, SET_DIALECTS[browserOfStore(storeId)]) !== name;
  return isCut
    ? [{ ...issue, code: 'nameCut', severity: 'reject' }]
    : [{ ...issue, code: 'nonAsciiName', severity: 'warn' }];
};

const BEYOND_ASCII = /[^\0-\x7f]/;

function percentEncoded(name: string): string {
  return name.toWellFormed().replace(/[^\0-\x7f]+/g, encodeURIComponent);
}
