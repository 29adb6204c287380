import type { Cookie } from '../cookie/cookie.ts';
import type { Issue, RuleContext } from './rule.ts';
import { RULES } from './rules/index.ts';

/**
 * Everything that is wrong or notable about a cookie that is to be stored: all of it, not just the first.
 * The cookie can be stored when no issue rejects it.
 *
 *     validate({ ...cookie, name: '__Secure-a', secure: false }, context)
 *     // [{ code: 'prefixNeedsSecure', severity: 'reject', mend: { secure: true }, … }]
 */
export function validate(cookie: Cookie, context: RuleContext): Issue[] {
  return RULES.flatMap((rule) => rule(cookie, context));
}
