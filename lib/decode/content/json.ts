import { LIMITS } from '../limits.ts';

/** The data that a text is the JSON of (RFC 8259); undefined when it is not, or is too long to look at. */
export function parseJson(text: string): unknown {
  if (text.length > LIMITS.text) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The object that a text is the JSON of; null for anything else, arrays included. */
export function parseObject(text: string): Readonly<Record<string, unknown>> | null {
  if (!/^\s*\{/.test(text)) return null;
  const data = parseJson(text);
  return isObject(data) ? data : null;
}

export function isObject(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|\s+/g;
const NOT_ASCII = /[^\0-\x7f]/g;

function escaped(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/**
 * JSON without white space and in ASCII, as Python's json.dumps and cookies have it; numbers keep all their digits. null: no JSON.
 */
export function compactJson(text: string): string | null {
  if (parseJson(text) === undefined) return null;
  return text
    .replace(TOKEN, (token) => (token.startsWith('"') ? token : ''))
    .replace(NOT_ASCII, escaped);
}

/** JSON of data that a format was read into. Whole numbers of any size keep their digits: they are a `bigint`. */
export function jsonOf(data: unknown): string {
  if (typeof data === 'bigint') return String(data);
  if (Array.isArray(data)) return `[${data.map(jsonOf).join(',')}]`;
  if (!isObject(data)) return JSON.stringify(data) ?? 'null';
  const members = Object.entries(data).map(
    ([key, value]) => `${JSON.stringify(key)}:${jsonOf(value)}`,
  );
  return `{${members.join(',')}}`;
}
