import { toBase64, toBase64Url } from './bytes/base64.ts';
import { textOf, utf8 } from './bytes/text.ts';
import { readBase64 } from './content/base64-text.ts';
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
  const found = readBase64(old);
  const inner = found && textOf(found.bytes);
  if (!found || inner === null) return content;
  const written = isData(inner) ? compactJson(content) : content;
  if (written === null) return null;
  const { prefix, letters } = found;
  const isUrlSafe = /[-_]/.test(letters) || (letters.length % 4 !== 0 && !letters.endsWith('='));
  return prefix + (isUrlSafe ? toBase64Url(utf8(written)) : toBase64(utf8(written)));
}

function isData(text: string): boolean {
  return /^\s*[[{]/.test(text) && parseJson(text) !== undefined;
}
