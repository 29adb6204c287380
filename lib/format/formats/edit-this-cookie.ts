import type { Format } from '../format.ts';
import { apiObject } from '../json/api-object.ts';
import { listReader, listWriter } from '../json/list-format.ts';
import { bareList, someHas } from '../json/lists.ts';
import { own } from '../json/raw.ts';
import { objectReader } from '../json/read-object.ts';

/** Its store is that of Chromium's ordinary windows, whichever browser the file was made in. */
const read = objectReader({ storeId: [] });

/**
 * The JSON of the EditThisCookie extension (ETCExtensions/Edit-This-Cookie, `cookie_helpers.js`): a list of the API's
 * objects, numbered from 1. Its older exports know no SameSite.
 */
export const editThisCookie: Format = {
  id: 'edit-this-cookie',
  extension: 'json',
  mediaType: 'application/json',
  reader: listReader({
    listOf: bareList,
    recognises: (json) =>
      someHas(
        bareList(json),
        (raw) => Number.isInteger(own(raw, 'id')) && Object.hasOwn(raw, 'storeId'),
      ),
    read,
  }),
  writer: listWriter({
    read,
    toObject: (cookie) => ({ ...apiObject(cookie), storeId: '0' }),
    toFile: (objects) => objects.map((object, at) => ({ ...object, id: at + 1 })),
    indent: 4,
  }),
};
