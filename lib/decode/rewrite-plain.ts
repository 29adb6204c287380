import { fromBase64, toBase64, toBase64Url } from './bytes/base64.ts';
import { textOf, utf8 } from './bytes/text.ts';
import { compactJson, parseJson } from './content/json.ts';

/**
 * Puts other content into a text that nobody signed: JSON (also after `j:`), base64 of JSON or of a text, or a text.
 * null: there was JSON, and the content is none.
 */
export function rewritePlain(old: string, content: string): string | null {
  if (old.startsWith('j:')) {
    const json = compactJson(content);
    return json === null ? null : `j:${json}`;
  }
  if (isData(old)) return compactJson(content);
  const bytes = old.length < 8 ? null : fromBase64(old);
  const inner = bytes && textOf(bytes);
  if (inner === null) return content;
  const written = isData(inner) ? compactJson(content) : content;
  if (written === null) return null;
  const isUrlSafe = /[-_]/.test(old) || (old.length % 4 !== 0 && !old.endsWith('='));
  return isUrlSafe ? toBase64Url(utf8(written)) : toBase64(utf8(written));
}

function isData(text: string): boolean {
  return /^\s*[[{]/.test(text) && parseJson(text) !== undefined;
}
