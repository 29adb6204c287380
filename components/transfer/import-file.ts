import type { ImportFile } from '../../lib/store/import/import-state.ts';

/** Bytes that are read at most: more than any text that is not too long can have. */
const MOST_BYTES = 100_000_000;

/** A file as text: in UTF-8, unless it begins as UTF-16 does, in which Windows writes what a command puts out. */
export async function readImportFile(file: File): Promise<ImportFile> {
  const bytes = new Uint8Array(await file.slice(0, MOST_BYTES).arrayBuffer());
  return { name: file.name, text: new TextDecoder(encodingOf(bytes)).decode(bytes) };
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
