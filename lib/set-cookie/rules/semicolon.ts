import { textRule } from '../text-field.ts';

/** `;` ends name, value and attribute (RFC 6265bis section 5.6). Firefox's `cookies.set` takes it in a path. */
export const semicolon = textRule(
  { name: 'semicolonInName', value: 'semicolonInValue', path: 'semicolonInPath' },
  /;/,
  '%3B',
);
