import type { Cookie } from '../../cookie/cookie.ts';
import { cookieHeader } from '../cookie-header.ts';
import type { Format, WriteOptions } from '../format.ts';
import { holdForRequest } from '../hold-request.ts';
import { jsonText } from '../json/list-format.ts';

/**
 * A collection of Postman, version 2.1 (https://schema.postman.com/collection/json/v2.1.0/draft-07/docs/index.html), which
 * Insomnia, Bruno and others import, too. Postman imports no cookies into its jar, and so there is one request with its
 * Cookie header. `{{…}}` in a value is a variable there, if there is one of that name.
 */
export const postman: Format = {
  id: 'postman',
  extension: 'json',
  mediaType: 'application/json',
  writer: { hold: holdForRequest, text, needsUrl: true, slotOf: () => null },
};

function text(held: readonly Cookie[], { url }: WriteOptions): string {
  const name = `GET ${url ?? ''}`;
  return jsonText({
    info: {
      name,
      schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
    },
    item: [
      {
        name,
        request: {
          method: 'GET',
          header: [{ key: 'Cookie', value: cookieHeader(held), type: 'text' }],
          url: url ?? '',
        },
        response: [],
      },
    ],
  });
}
