/** The encoding of a file, by its first two bytes: UTF-8, unless it begins as UTF-16 does, in which Windows writes what a command puts out. */
export function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
