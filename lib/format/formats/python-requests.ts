import type { Cookie } from '../../cookie/cookie.ts';
import { pairText } from '../cookie-header.ts';
import type { Format, WriteOptions } from '../format.ts';
import { holdForRequest } from '../hold-request.ts';
import { pythonText } from '../literals.ts';

/**
 * Python that makes the request with the library requests. Its own `cookies` would put them into another order, keep
 * one of each name and take quotes out of values, so that they go as the header that they are, in UTF-8.
 */
export const pythonRequests: Format = {
  id: 'python-requests',
  extension: 'py',
  mediaType: 'text/x-python',
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
