import type { Cookie } from '../../cookie/cookie.ts';
import { cookieHeader, pairText } from '../cookie-header.ts';
import type { Format, WriteOptions } from '../format.ts';
import { holdForRequest } from '../hold-request.ts';
import { isAscii, scriptText } from '../literals.ts';

/** JavaScript that makes the request with the fetch of Node, which, unlike that of a page, may set cookies. */
export const nodeFetch: Format = {
  id: 'node-fetch',
  extension: 'mjs',
  mediaType: 'text/javascript',
  writer: { hold: holdForRequest, text, needsUrl: true, slotOf: () => null },
};

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
