import type { Cookie } from '../../cookie/cookie.ts';
import { pairText } from '../cookie-header.ts';
import type { Format, WriteOptions } from '../format.ts';
import { holdForRequest } from '../hold-request.ts';
import { pythonText } from '../literals.ts';
import { requestsInCode } from '../request-code.ts';
import { sentCookies } from '../sent-cookies.ts';

/**
 * Python that makes the request with the library requests. Its own `cookies` would put them into another order, keep
 * one of each name and take quotes out of values, so that they go as the header that they are, in UTF-8.
 */
export const pythonRequests: Format = {
  id: 'python-requests',
  extension: 'py',
  mediaType: 'text/x-python',
  reader: {
    recognises: ({ text }) => /^[ \t]*(?:import|from)[ \t]+requests\b/m.test(text),
    entries: ({ text }) => sentCookies(requestsInCode(text)),
  },
  writer: { hold: holdForRequest, text, needsUrl: true, slotOf: () => null },
};

function text(held: readonly Cookie[], { url }: WriteOptions): string {
  const lines = held.map((cookie) => `    ${pythonText(pairText(cookie))},\n`).join('');
  return `import requests

cookies = [
${lines}]

response = requests.get(
    ${pythonText(url ?? '')},
    headers={"Cookie": "; ".join(cookies).encode()},
)
print(response.status_code, response.reason)
`;
}
