import { fromLatin1, latin1, textOf, utf8 } from '../decode/bytes/text.ts';

/** A text as Python has it from a header, and puts it into one: a character of Latin-1 for each byte of its UTF-8. */
export function byteText(text: string): string {
  return latin1(utf8(text));
}

/** The text whose bytes those characters are; the characters themselves where they are no UTF-8. */
export function fromByteText(text: string): string {
  const isBytes = /^[\0-\xff]*$/.test(text);
  return (isBytes ? textOf(fromLatin1(text)) : null) ?? text;
}
