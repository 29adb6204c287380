import type { Cookie } from '../../cookie/cookie.ts';
import { cookieHeader, pairText } from '../cookie-header.ts';
import type { Format, Omission, WriteOptions } from '../format.ts';
import { holdForRequest } from '../hold-request.ts';
import { linesOf } from '../lines.ts';
import { type SentRequest, sentCookies } from '../sent-cookies.ts';

/**
 * A request of Bruno (https://docs.usebruno.com/bru-lang/overview), to be put into the folder of a collection. Bruno
 * imports no cookies into its jar, and so the request has its Cookie header. `{{…}}` in a value is a variable there, if
 * there is one of that name.
 */
export const bruno: Format = {
  id: 'bruno',
  extension: 'bru',
  mediaType: 'text/plain',
  reader: {
    recognises: ({ text }) => /^\s*meta\s*\{/.test(text) && /^headers[ \t]*\{/m.test(text),
    entries: ({ text }) => sentCookies(requestsIn(text)),
  },
  writer: { hold, text, needsUrl: true, slotOf: () => null },
};

function* requestsIn(file: string): Generator<SentRequest> {
  let url = '';
  let isInHeaders = false;
  for (const { number, text } of linesOf(file)) {
    if (/^\w/.test(text) && text.trimEnd().endsWith('{')) {
      isInHeaders = text.startsWith('headers');
    }
    if (text.startsWith('}')) isInHeaders = false;
    if (url === '') url = /^\s+url:\s*(\S+)/.exec(text)?.[1] ?? '';
    const header = isInHeaders ? /^\s*cookie\s*:(.*)$/is.exec(text)?.[1] : undefined;
    if (header !== undefined) yield { url, header, line: number };
  }
}

function hold(cookie: Cookie, options: WriteOptions): Cookie | Omission {
  const held = holdForRequest(cookie, options);
  const pair = pairText(cookie);
  // Around a value it takes away more kinds of space than a header does, and these quotes begin a text of many lines.
  if (pair.trim() !== pair) return { code: 'blankAtEnd', params: [] };
  return pair.startsWith("'''") ? { code: 'character', params: ["'''"] } : held;
}

function text(held: readonly Cookie[], { url }: WriteOptions): string {
  const { href, host } = new URL(url ?? 'http://localhost');
  return `meta {
  name: ${host}
  type: http
  seq: 1
}

get {
  url: ${href}
  body: none
  auth: none
}

headers {
  Cookie: ${cookieHeader(held)}
}
`;
}
