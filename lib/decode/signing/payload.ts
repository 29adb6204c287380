import { fromBase64, toBase64, toBase64Url } from '../bytes/base64.ts';
import { deflate, inflate } from '../bytes/inflate.ts';
import { anyText, type Bytes, utf8 } from '../bytes/text.ts';
import { compactJson, parseJson } from '../content/json.ts';
import { isPickle, readPickle } from '../content/pickle.ts';
import type { VerdictNote } from '../keyed.ts';

/** What Django and itsdangerous sign: base64url of JSON (or pickle), a leading dot meaning zlib. */
export interface Payload {
  readonly content: unknown;
  readonly isCompressed: boolean;
  readonly notes: readonly VerdictNote[];
  /** Whether it can be written anew: a pickle cannot, and JSON in its place is nothing that its server reads. */
  readonly isWritable: boolean;
}

/** The bytes of a payload; null when it is no base64url. */
export async function payloadBytes(text: string): Promise<{ bytes: Bytes; isCut: boolean } | null> {
  const isCompressed = text.startsWith('.');
  const bytes = fromBase64(isCompressed ? text.slice(1) : text);
  if (!bytes || bytes.length === 0) return null;
  return isCompressed ? inflate(bytes, 'deflate') : { bytes, isCut: false };
}

/** Reads a payload; `content` is undefined when it holds neither JSON nor pickle. */
export async function readPayload(text: string): Promise<Payload> {
  const isCompressed = text.startsWith('.');
  const found = await payloadBytes(text);
  if (!found) return { content: undefined, isCompressed, notes: [], isWritable: true };
  const { bytes, isCut } = found;
  const cut: VerdictNote[] = isCut ? ['cut'] : [];
  if (isPickle(bytes)) {
    const notes = [...cut, 'runs-code'] as const;
    return { content: readPickle(bytes), isCompressed, notes, isWritable: false };
  }
  return { content: parseJson(anyText(bytes)), isCompressed, notes: cut, isWritable: true };
}

/**
 * JSON as a payload of the same form as an old one. ASCII throughout, since Django reads it as Latin-1. null: no
 * JSON.
 */
export async function writePayload(text: string, old: string): Promise<string | null> {
  const json = compactJson(text);
  if (json === null) return null;
  if (old.startsWith('.')) return `.${toBase64Url(await deflate(utf8(json)))}`;
  return toBase64Url(utf8(json));
}

/** Starlette: base64 with padding. null: no JSON. */
export function writePadded(text: string): string | null {
  const json = compactJson(text);
  return json === null ? null : toBase64(utf8(json));
}
