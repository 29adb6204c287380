import { type Decoder, type Part, slice } from '../decoder.ts';

const VALUE = String.raw`(?:'[^']*'|[\w.-]*)`;
const SHAPE = new RegExp(String.raw`^\{\w{1,40}:${VALUE}(?:,\w{1,40}:${VALUE})*\}$`);
const MEMBER = new RegExp(String.raw`(\w+):(${VALUE})`, 'g');

/** The choices that a visitor made in Cookiebot, as JavaScript writes an object. https://www.cookiebot.com/en/developer/ */
export const cookiebot: Decoder = {
  id: 'cookiebot',
  readText(text, { name, isValue }) {
    if (!isValue || name !== 'CookieConsent' || !SHAPE.test(text)) return null;
    const parts = [...text.matchAll(MEMBER)].map(
      ({ index, 1: label = '', 2: value = '' }): Part => {
        const start = index + label.length + 1;
        const end = start + value.length;
        // The stamp is an id in base64.
        if (!value.startsWith("'"))
          return { ...slice(text, label, start, end), type: typeOf(value) };
        return { ...slice(text, label, start + 1, end - 1), isLeaf: label === 'stamp' };
      },
    );
    return { parts };
  },
};

function typeOf(value: string): 'boolean' | 'number' | 'text' {
  if (value === 'true' || value === 'false') return 'boolean';
  return /^-?\d+$/.test(value) ? 'number' : 'text';
}
