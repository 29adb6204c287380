import { timeOfId } from '../content/time.ts';
import type { Decoder } from '../decoder.ts';

/** 2009, when MongoDB was. */
const FIRST = Date.UTC(2009, 0);

/** MongoDB's ObjectId: 4 bytes of epoch seconds, 5 of chance, 3 of a counter, in hex. https://www.mongodb.com/docs/manual/reference/bson-types/#objectid */
export const objectId: Decoder = {
  id: 'object-id',
  readText(text) {
    if (!/^[0-9a-f]{24}$/.test(text) || /^\d+$/.test(text)) return null;
    const time = timeOfId(Number.parseInt(text.slice(0, 8), 16) * 1000, FIRST);
    return time === null ? null : { parts: [], time };
  },
};
