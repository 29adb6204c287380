import type { Cookie } from '../../cookie/cookie.ts';
import { cookieHeader } from '../cookie-header.ts';
import type { Format, WriteOptions } from '../format.ts';
import { holdForRequest } from '../hold-request.ts';
import { jsonText, noListEntry } from '../json/list-format.ts';
import { bareList } from '../json/lists.ts';
import { isRaw, own, ownText } from '../json/raw.ts';
import { type SentRequest, sentCookies } from '../sent-cookies.ts';

/**
 * A collection of Postman, version 2.1 (https://schema.postman.com/collection/json/v2.1.0/draft-07/docs/index.html), which
 * Insomnia, Bruno and others import, too. Postman imports no cookies into its jar, and so there is one request with its
 * Cookie header. `{{…}}` in a value is a variable there, if there is one of that name.
 */
export const postman: Format = {
  id: 'postman',
  extension: 'json',
  mediaType: 'application/json',
  reader: {
    recognises: ({ json }) => isCollection(json),
    entries: function* (sample) {
      const { json } = sample;
      if (isCollection(json)) yield* sentCookies(requestsIn(own(json, 'item')));
      else yield noListEntry(sample);
    },
  },
  writer: { hold: holdForRequest, text, needsUrl: true, slotOf: () => null },
};

function isCollection(json: unknown): boolean {
  return isRaw(own(json, 'info')) && bareList(own(json, 'item')) !== null;
}

/** Folders hold requests, and other folders. */
function* requestsIn(items: unknown): Generator<SentRequest> {
  for (const item of bareList(items) ?? []) {
    yield* requestsIn(own(item, 'item'));
    const request = own(item, 'request');
    const address = own(request, 'url');
    const url = typeof address === 'string' ? address : ownText(address, 'raw');
    for (const header of bareList(own(request, 'header')) ?? []) {
      const isCookie = ownText(header, 'key').toLowerCase() === 'cookie';
      if (!isCookie || own(header, 'disabled') === true) continue;
      yield { url, header: ownText(header, 'value'), line: null };
    }
  }
}

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
