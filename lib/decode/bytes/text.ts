/** Bytes in a buffer of their own, as WebCrypto takes them. */
export type Bytes = Uint8Array<ArrayBuffer>;

const encoder = new TextEncoder();
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder();
/** A text in UTF-8; lone surrogates become U+FFFD. */
export function utf8(text: string): Bytes {
  return encoder.encode(text);
}

/** Bytes up to which a text is put together here: to begin to decode takes longer. */
const FEW = 64;

/** Controls, but for tabs and ends of lines. In UTF-8 they are part of no other letter. */
function isUnprintable(byte: number): boolean {
  return byte < 0x20 ? byte !== 0x09 && byte !== 0x0a && byte !== 0x0d : byte === 0x7f;
}

/** The text that bytes hold in UTF-8; null for what is no text that a person could read. */
export function textOf(bytes: Bytes): string | null {
  // Beforehand, since what fails to decode takes longest.
  if (bytes.some(isUnprintable)) return null;
  const isAscii = bytes.length <= FEW && bytes.every((byte) => byte < 0x80);
  if (isAscii) return String.fromCharCode(...bytes);
  try {
    return strict.decode(bytes);
  } catch {
    return null;
  }
}

/** The text that bytes hold, with U+FFFD for what is not UTF-8. */
export function anyText(bytes: Bytes): string {
  return lenient.decode(bytes);
}

/** One character for each byte (ISO 8859-1). */
export function latin1(bytes: Bytes): string {
  let text = '';
  // In slices: a call takes some ten thousand arguments at most.
  for (let at = 0; at < bytes.length; at += 8192) {
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return text;
}

/** The bytes that a text of characters up to U+00FF stands for. */
export function fromLatin1(text: string): Bytes {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}

export function concat(...parts: readonly Bytes[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Whether two byte sequences are the same. No secret of ours hangs on the time that it takes. */
export function sameBytes(one: Bytes, other: Bytes): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
