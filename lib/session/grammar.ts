/** Grammars of values that several makers share. All of them match in linear time. */

/** Lower-case hex of a fixed length. */
export function hex(length: number): RegExp {
  return new RegExp(`^[0-9a-f]{${length}}$`);
}

export const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** Base64 of some length, as encrypted content comes. */
export const BOX = /^[\w+/=-]{40,}$/;
/** The beginning of a JSON Web Token, or of any JSON in base64. */
export const JSON64 = /^ey[\w-]/;
/** PHP's session ids: base32, hex or base64 with `,` and `-` (session.sid_length, session.sid_bits_per_character). */
export const PHP_ID = /^[0-9A-Za-z,-]{22,256}$/;
