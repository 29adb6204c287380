import { plainValue } from '../../session/plain-value.ts';
import type { Decoder } from '../decoder.ts';

/** A value in quotes (RFC 6265 section 4.1.1), with the escapes that Python's http.cookies puts into them. */
export const quoted: Decoder = {
  id: 'quoted',
  readText(text, { isValue }) {
    if (!isValue || text.length < 2 || !/^".*"$/s.test(text)) return null;
    // What is percent-encoded inside the quotes is left to its own decoder.
    const safe = text.includes('%') ? text.slice(1, -1) : plainValue(text);
    return {
      parts: [{ label: 'decoded', content: safe, span: { start: 1, end: text.length - 1 } }],
    };
  },
};
