import type { Decoder } from '../decoder.ts';

/** Percent-encoding (RFC 3986 section 2.1) of UTF-8. */
export const percent: Decoder = {
  id: 'percent',
  readText(text) {
    if (!/%[0-9A-Fa-f]{2}/.test(text)) return null;
    // A query keeps its encoding until it is taken apart: an ampersand may be inside.
    if (/^[^=&%\s]{1,80}=[^=&\s]*(?:&[^=&\s]*=[^=&\s]*)*$/.test(text)) return null;
    try {
      const content = decodeURIComponent(text);
      return { parts: [{ label: 'decoded', content, span: { start: 0, end: text.length } }] };
    } catch {
      return null;
    }
  },
};
