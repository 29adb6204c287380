import { dataPart } from '../content/data-parts.ts';
import { isMarshal, readMarshal } from '../content/marshal.ts';
import type { Decoder } from '../decoder.ts';

/** Ruby's Marshal, version 4.8: sessions of old Rails and of Rack. https://docs.ruby-lang.org/en/master/marshal_rdoc.html */
export const rubyMarshal: Decoder = {
  id: 'ruby-marshal',
  readBytes(bytes) {
    const data = isMarshal(bytes) ? readMarshal(bytes) : undefined;
    return data === undefined ? null : { parts: [dataPart('data', data)], notes: ['runs-code'] };
  },
};
