import { compressionOf, inflate } from '../bytes/inflate.ts';
import { type Bytes, latin1, textOf } from '../bytes/text.ts';
import { parseJson } from '../content/json.ts';
import { isMarshal, readMarshal } from '../content/marshal.ts';
import { isPhp, readPhp, readPhpBytes } from '../content/php.ts';

/** JSON as data, any other text as it is. */
export function dataOrText(text: string): unknown {
  const data = parseJson(text);
  return data === undefined ? text : data;
}

/** PHP's serialize() as data, any other text as it is. */
export function phpOrText(text: string): unknown {
  const data = isPhp(text) ? readPhp(text) : undefined;
  return data === undefined ? text : data;
}

/** What Ruby and PHP programs put into a cookie: Marshal, JSON (also in zlib), serialize() or a text. */
export async function rubyOrPhp(bytes: Bytes): Promise<unknown> {
  if (isMarshal(bytes)) return readMarshal(bytes);
  const form = compressionOf(bytes);
  const plain = form ? await inflate(bytes, form) : null;
  const text = textOf(plain && !plain.isDamaged ? plain.bytes : bytes);
  if (text === null) {
    const data = readPhpBytes(bytes);
    return data === undefined ? latin1(bytes) : data;
  }
  return isPhp(text) ? phpOrText(text) : dataOrText(text);
}
