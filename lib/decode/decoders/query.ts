import type { Decoder, Part } from '../decoder.ts';
import { LIMITS } from '../limits.ts';

const SHAPE = /^[^=&\s;{}"]{1,80}=[^&\s]*(?:&[^=&\s]{1,80}(?:=[^&\s]*)?)*$/;
/** A pair by itself: more equals signs are those of another format, or of base64, which ends in them. */
const SINGLE = /^[^=&]+=[^=&]+$/;

/** `application/x-www-form-urlencoded`: names and values. https://url.spec.whatwg.org/#urlencoded-parsing */
export const query: Decoder = {
  id: 'query',
  readText(text) {
    const isSingle = !text.includes('&');
    if (!SHAPE.test(text) || (isSingle && !SINGLE.test(text))) return null;
    // The query of a URL is a part of it.
    if (/^[^=]*:\/\//.test(text)) return null;
    let at = 0;
    const parts = text.split('&', LIMITS.nodes).map((pair): Part => {
      const equals = pair.indexOf('=');
      const name = equals < 0 ? pair : pair.slice(0, equals);
      const start = at + name.length + (equals < 0 ? 0 : 1);
      at += pair.length + 1;
      const content = decoded(equals < 0 ? '' : pair.slice(equals + 1));
      return { label: decoded(name), content, span: { start, end: at - 1 } };
    });
    return { parts };
  },
};

function decoded(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}
