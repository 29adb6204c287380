import type { Format } from '../format.ts';
import { apiObject } from '../json/api-object.ts';
import { listReader, listWriter } from '../json/list-format.ts';
import { bareList, someHas } from '../json/lists.ts';
import { own } from '../json/raw.ts';
import { objectReader } from '../json/read-object.ts';

const read = objectReader({});

/**
 * The JSON of the Cookie-Editor extension (Moustachauve/cookie-editor, `jsonFormat.js`): a list of the API's objects,
 * no store, null for a SameSite that is not set. Any other list of the API's objects is read as one.
 */
export const cookieEditor: Format = {
  id: 'cookie-editor',
  extension: 'json',
  mediaType: 'application/json',
  reader: listReader({
    listOf: bareList,
    recognises: (json) =>
      someHas(
        bareList(json),
        (raw) => typeof own(raw, 'hostOnly') === 'boolean' || own(raw, 'storeId') === null,
      ),
    read,
  }),
  writer: listWriter({
    read,
    toObject: (cookie) => ({
      ...apiObject(cookie),
      sameSite: cookie.sameSite === 'unspecified' ? null : cookie.sameSite,
      storeId: null,
    }),
    toFile: (objects) => objects,
    indent: 4,
  }),
};
