import { textRule } from '../text-field.ts';

/**
 * NUL, LF and CR end a Set-Cookie header, so that no server can put them into a cookie. `cookies.set`
 * refuses them in name and value; Firefox takes them in a path and can then not remove the cookie again.
 */
export const terminators = textRule(
  { name: 'terminatorInName', value: 'terminatorInValue', path: 'terminatorInPath' },
  /[\0\n\r]/,
  '',
);
