import { isTooLong } from '../../lib/format/read-file.ts';
import { encodingOf } from '../../lib/format/text-encoding.ts';
import type { ImportFile } from '../../lib/store/import/import-state.ts';

/** Bytes that are decoded at a time. */
const PIECE = 1_000_000;

/**
 * A file as text, in the encoding that it begins in. It is read in pieces, and no further than until it is too long to
 * be looked at.
 */
export async function readImportFile(file: File): Promise<ImportFile> {
  const decoder = new TextDecoder(encodingOf(await bytesOf(file, 0, 2)));
  let text = '';
  for (let at = 0; at < file.size && !isTooLong(text); at += PIECE) {
    text += decoder.decode(await bytesOf(file, at, at + PIECE), { stream: true });
  }
  return { name: file.name, text: text + decoder.decode(), source: file };
}

async function bytesOf(file: File, from: number, to: number): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await file.slice(from, to).arrayBuffer());
}
