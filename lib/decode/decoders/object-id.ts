import { timeOfNumber } from '../content/time.ts';
import type { Decoder } from '../decoder.ts';

/** MongoDB's ObjectId: 4 bytes of epoch seconds, 5 of chance, 3 of a counter, in hex. https://www.mongodb.com/docs/manual/reference/bson-types/#objectid */
export const objectId: Decoder = {
  id: 'object-id',
  readText(text) {
    if (!/^[0-9a-f]{24}$/.test(text) || /^\d+$/.test(text)) return null;
    const time = timeOfNumber(String(Number.parseInt(text.slice(0, 8), 16)));
    return time === null ? null : { parts: [], time };
  },
};
