import { choiceFilter } from '../choice-filter.ts';

/** SameSite, in the spelling of the attribute; `unset` where the server gave none. */
export const sameSite = choiceFilter('samesite', [
  {
    value: 'none',
    hint: 'sameSiteNone',
    test: ({ cookie }) => cookie.sameSite === 'no_restriction',
  },
  { value: 'lax', hint: 'sameSiteLax', test: ({ cookie }) => cookie.sameSite === 'lax' },
  { value: 'strict', hint: 'sameSiteStrict', test: ({ cookie }) => cookie.sameSite === 'strict' },
  {
    value: 'unset',
    hint: 'sameSiteUnset',
    test: ({ cookie }) => cookie.sameSite === 'unspecified',
  },
]);
