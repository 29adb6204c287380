import type { HeaderRule } from '../header-rule.ts';

/** What is not ASCII is taken differently by servers and by the extension interfaces of browsers. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: anything beyond ASCII
const BEYOND_ASCII = /[^\x00-\x7f]/;

export const nonAscii: HeaderRule = ({ parsed: { name, value } }) =>
  [name, value]
    .filter(({ text }) => BEYOND_ASCII.test(text))
    .map(({ span }) => ({
      code: 'nonAscii',
      severity: 'warn',
      span,
      params: [],
      section: '4.1.1',
    }));
