import { cookieHeader, pairsOf } from '../cookie-header.ts';
import type { Entry, Format, Sample } from '../format.ts';
import { holdForRequest } from '../hold-request.ts';
import { linesOf } from '../lines.ts';

const PREFIX = /^\s*cookie:/i;

/** A name, up to its `=`, such as prose, markup, code and JSON do not begin with. */
const BEGINNING = /^\s*[^\s=;,:<>(){}[\]"'`]+=(?!=)/;

/** The Cookie header of a request: names and values, and nothing else. */
export const headerString: Format = {
  id: 'header-string',
  extension: 'txt',
  mediaType: 'text/plain',
  reader: { recognises, entries },
  writer: {
    hold: holdForRequest,
    text: (held) => {
      const header = cookieHeader(held);
      // A name can look like the beginning of the header, or of a file.
      return PREFIX.test(header) || header.startsWith('\ufeff') ? `Cookie: ${header}` : header;
    },
    needsUrl: true,
    slotOf: () => null,
  },
};

function recognises({ text }: Sample): boolean {
  return isNamed(text) || (BEGINNING.test(text) && !/[\r\n]/.test(text.trim()));
}

function isNamed(text: string): boolean {
  for (const line of linesOf(text)) {
    if (PREFIX.test(line.text)) return true;
  }
  return false;
}

/** Of a whole request only the header counts; without `Cookie:` every line is one. */
function* entries({ text }: Sample): Generator<Entry> {
  const onlyNamed = isNamed(text);
  let index = 0;
  for (const line of linesOf(text)) {
    if (onlyNamed && !PREFIX.test(line.text)) continue;
    for (const cookie of pairsOf(line.text.replace(PREFIX, ''))) {
      index += 1;
      yield { place: { index, line: line.number }, cookie, notes: [] };
    }
  }
}
