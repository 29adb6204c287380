import type { Format } from '../format.ts';
import { apiObject } from '../json/api-object.ts';
import { listReader, listWriter } from '../json/list-format.ts';
import { cookiesList } from '../json/lists.ts';
import { own } from '../json/raw.ts';
import { objectReader } from '../json/read-object.ts';

const read = objectReader({});

/**
 * The JSON of the Cookie Manager extension (Rob--W/cookie-manager, `CookieExporter`). One cookie that is not as it
 * should be fails its whole import: SameSite has to be a text, and a session cookie has no expiry.
 */
export const cookieManager: Format = {
  id: 'cookie-manager',
  extension: 'json',
  mediaType: 'application/json',
  reader: listReader({
    listOf: cookiesList,
    recognises: (json) =>
      own(json, 'cookieManagerVersion') !== undefined && cookiesList(json) !== null,
    read,
  }),
  writer: {
    ...listWriter({
      read,
      toObject: apiObject,
      toFile: (cookies) => ({ cookieManagerVersion: '1.8', userAgent: 'Cookiescope', cookies }),
      indent: 1,
    }),
    holdsStore: true,
  },
};
