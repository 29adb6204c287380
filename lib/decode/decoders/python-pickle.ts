import { dataPart } from '../content/data-parts.ts';
import { isPickle, readPickle } from '../content/pickle.ts';
import type { Decoder } from '../decoder.ts';

/** Python's pickle: Django's PickleSerializer, Bottle. https://docs.python.org/3/library/pickle.html */
export const pythonPickle: Decoder = {
  id: 'python-pickle',
  readBytes(bytes) {
    const data = isPickle(bytes) ? readPickle(bytes) : undefined;
    return data === undefined ? null : { parts: [dataPart('data', data)], notes: ['runs-code'] };
  },
};
