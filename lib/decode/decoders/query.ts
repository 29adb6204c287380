import type { Decoder, Part } from '../decoder.ts';

const SHAPE = /^[^=&\s;{}"]{1,80}=[^&\s]*(?:&[^=&\s]{1,80}(?:=[^&\s]*)?)*$/;

/** `application/x-www-form-urlencoded`: names and values, also with the separators of Matomo's and others' kin. https://url.spec.whatwg.org/#urlencoded-parsing */
export const query: Decoder = {
  id: 'query',
  readText(text) {
    // Base64 ends in equals signs; a single pair says too little unless it has both sides.
    if (!SHAPE.test(text) || /^[^=&]*={1,2}$/.test(text)) return null;
    let at = 0;
    const parts = text.split('&').map((pair): Part => {
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
