import { decodeBase64 } from '../../session/base64.ts';
import { type Bytes, fromLatin1, latin1 } from './text.ts';

/** The bytes of base64 or base64url (RFC 4648 sections 4 and 5), padded or not; null when it is neither. */
export function fromBase64(text: string): Bytes | null {
  if (text === '') return new Uint8Array();
  const decoded = decodeBase64(text);
  return decoded === null ? null : fromLatin1(decoded);
}

/**
 * The same for what takes only one spelling of some bytes, as Ruby does: the last letter may have no bits that stand for
 * nothing (RFC 4648 section 3.5).
 */
export function fromStrictBase64(text: string): Bytes | null {
  const bytes = fromBase64(text);
  const bare = text.replace(/=+$/, '').replaceAll('+', '-').replaceAll('/', '_');
  return bytes && toBase64Url(bytes) === bare ? bytes : null;
}

/** Base64 with padding (RFC 4648 section 4). */
export function toBase64(bytes: Bytes): string {
  return btoa(latin1(bytes));
}

/** Base64url without padding (RFC 4648 section 5, RFC 7515 section 2). */
export function toBase64Url(bytes: Bytes): string {
  return toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
