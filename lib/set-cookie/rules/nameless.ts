import { browserOfStore, SET_DIALECTS } from '../api/browser.ts';
import { hasAnyPrefix } from '../name-prefix.ts';
import type { Issue, Rule } from '../rule.ts';
import { trimWhitespace } from '../text-field.ts';

/**
 * A cookie without a name is sent as its value alone. It must have one, which must not pass for another
 * cookie: with `=` it would be sent like name and value, with a prefix like a guarded name
 * (RFC 6265bis section 5.7). Firefox refuses every nameless cookie.
 */
export const nameless: Rule = (cookie) => {
  if (trimWhitespace(cookie.name) !== '') return [];
  const value = trimWhitespace(cookie.value);
  if (value === '') return [issue('emptyCookie')];
  if (value.includes('=')) return [valueWithEquals(value)];
  if (hasAnyPrefix(value)) return [issue('namelessWithPrefix')];
  const { takesNameless } = SET_DIALECTS[browserOfStore(cookie.storeId)];
  return [{ ...issue('nameless'), severity: takesNameless ? 'warn' : 'reject' }];
};

function valueWithEquals(value: string): Issue {
  const equals = value.indexOf('=');
  const name = trimWhitespace(value.slice(0, equals));
  if (name === '') return issue('namelessWithEquals');
  return {
    ...issue('nameInValue'),
    params: [name],
    mend: { name, value: trimWhitespace(value.slice(equals + 1)) },
  };
}

function issue(code: string): Issue {
  return { code, severity: 'reject', field: 'name', params: [] };
}
