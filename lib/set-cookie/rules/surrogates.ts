import { textRule } from '../text-field.ts';

/**
 * Half a surrogate pair is no character and has no UTF-8: Chromium stores three U+FFFD instead, and a cookie
 * with such a name cannot be removed through the API again.
 */
export const surrogates = textRule(
  { name: 'surrogateInName', value: 'surrogateInValue', path: 'surrogateInPath' },
  /\p{Surrogate}/u,
  '',
);
