import { parseJson } from '../content/json.ts';
import { type Decoder, slice } from '../decoder.ts';

/** `j:` and JSON, as Express writes objects. https://expressjs.com/en/api.html#res.cookie */
export const expressJson: Decoder = {
  id: 'express-json',
  readText: (text) =>
    text.startsWith('j:') && parseJson(text.slice(2)) !== undefined
      ? { parts: [slice(text, 'data', 2, text.length)] }
      : null,
};
