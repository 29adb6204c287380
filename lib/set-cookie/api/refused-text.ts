import type { SetDialect } from './browser.ts';

/** `;` and the control characters of ASCII, but for TAB. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const REFUSED = /[\0-\x08\x0a-\x1f\x7f;]/;

/** Whether a text holds a character that ends it in a Set-Cookie header, or that fails one. */
export function hasRefused(text: string, { refusesTab }: Pick<SetDialect, 'refusesTab'>): boolean {
  return REFUSED.test(text) || (refusesTab && text.includes('\t'));
}

/** Whether a text begins or ends with a space, or with a TAB where that is no ordinary character. */
export function hasOuterSpace(
  text: string,
  { refusesTab }: Pick<SetDialect, 'refusesTab'>,
): boolean {
  return (refusesTab ? /^[ \t]|[ \t]$/ : /^ | $/).test(text);
}
