import type { Rule } from '../rule.ts';
import { trimWhitespace } from '../text-field.ts';

const FIELDS = [
  { field: 'name', code: 'whitespaceAroundName' },
  { field: 'value', code: 'whitespaceAroundValue' },
  { field: 'path', code: 'whitespaceAroundPath' },
] as const;

/**
 * Spaces and tabs around name, value and path are stripped from a Set-Cookie header (RFC 6265bis section
 * 5.6); `cookies.set` refuses them, but for Firefox in a path, where it keeps them.
 */
export const whitespace: Rule = (cookie) =>
  FIELDS.filter(({ field }) => trimWhitespace(cookie[field]) !== cookie[field]).map(
    ({ field, code }) => ({
      code,
      severity: 'reject',
      field,
      params: [],
      mend: { [field]: trimWhitespace(cookie[field]) },
    }),
  );
