import { textRule } from '../text-field.ts';

/**
 * A control character makes browsers refuse the whole cookie (RFC 6265bis section 5.6). TAB is among them
 * although the RFC allows it: Chromium refuses it everywhere, Firefox stores it.
 */
export const controlCharacters = textRule(
  { name: 'controlInName', value: 'controlInValue', path: 'controlInPath' },
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  /[\x01-\x09\x0b\x0c\x0e-\x1f\x7f]/,
  '',
);
