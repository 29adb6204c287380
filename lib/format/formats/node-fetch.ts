import type { Cookie } from '../../cookie/cookie.ts';
import { cookieHeader, pairText } from '../cookie-header.ts';
import type { Format, WriteOptions } from '../format.ts';
import { holdForRequest } from '../hold-request.ts';
import { isAscii, scriptText } from '../literals.ts';
import { requestsInCode } from '../request-code.ts';
import { sentCookies } from '../sent-cookies.ts';

/**
 * JavaScript that makes the request with the fetch of Node, which, unlike that of a page, may set cookies; also as
 * DevTools copy it.
 */
export const nodeFetch: Format = {
  id: 'node-fetch',
  extension: 'mjs',
  mediaType: 'text/javascript',
  reader: {
    recognises: ({ text }) => FETCHED.test(text),
    entries: ({ text }) => sentCookies(requestsInCode(text)),
  },
  writer: { hold: holdForRequest, text, needsUrl: true, slotOf: () => null },
};

/** A call with an address in quotes. */
const FETCHED = /\bfetch\(\s*["'`]https?:/i;

/** Nothing is fetched here. */
const CALLED = 'fetch';

function text(held: readonly Cookie[], { url }: WriteOptions): string {
  const lines = held.map((cookie) => `  ${scriptText(pairText(cookie))},\n`).join('');
  const joined = "cookies.join('; ')";
  // A header is made of bytes, which fetch wants as characters of Latin-1.
  const header = isAscii(cookieHeader(held)) ? joined : `Buffer.from(${joined}).toString('latin1')`;
  return `const cookies = [
${lines}];

const response = await ${CALLED}(${scriptText(url ?? '')}, {
  headers: { Cookie: ${header} },
});
console.log(response.status, response.statusText);
`;
}
