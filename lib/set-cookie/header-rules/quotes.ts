import type { HeaderRule } from '../header-rule.ts';

/** Double quotes are part of a value, and are sent back with it (section 5.6). */
export const quotes: HeaderRule = ({ parsed: { value } }) => {
  const { text, span } = value;
  if (text.length < 2 || !text.startsWith('"') || !text.endsWith('"')) return [];
  return [{ code: 'quotesKept', severity: 'note', span, params: [], section: '5.6' }];
};
