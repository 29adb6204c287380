import type { Bytes } from '../bytes/text.ts';

/** The hash functions that WebCrypto has, by its names. */
export type Digest = 'SHA-1' | 'SHA-256' | 'SHA-384' | 'SHA-512';

/** By the bytes of what they give. */
export const DIGESTS: ReadonlyMap<number, Digest> = new Map([
  [20, 'SHA-1'],
  [32, 'SHA-256'],
  [48, 'SHA-384'],
  [64, 'SHA-512'],
]);

/** The digest by a name that people write: `sha256`, `SHA-256`, `sha_256`; null for another. */
export function digestNamed(name: string | undefined): Digest | null {
  const bits = /^(?:hmac[-_]?)?sha[-_]?(1|256|384|512)$/i.exec(name ?? '')?.[1];
  return bits === undefined ? null : (`SHA-${bits}` as Digest);
}

export async function digest(name: Digest, data: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest(name, data));
}

/** HMAC (RFC 2104). */
export async function hmac(name: Digest, key: Bytes, data: Bytes): Promise<Bytes> {
  // WebCrypto refuses an empty key. HMAC fills keys up with zeros, so that a zero is the same.
  const material = key.length === 0 ? new Uint8Array(1) : key;
  const algorithm = { name: 'HMAC', hash: name };
  const imported = await crypto.subtle.importKey('raw', material, algorithm, false, ['sign']);
  return new Uint8Array(await crypto.subtle.sign('HMAC', imported, data));
}

/** PBKDF2 with HMAC (RFC 8018 section 5.2); `length` in bytes. */
export async function pbkdf2(
  name: Digest,
  password: Bytes,
  salt: Bytes,
  iterations: number,
  length: number,
): Promise<Bytes> {
  const key = await crypto.subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits']);
  const parameters = { name: 'PBKDF2', hash: name, salt, iterations };
  return new Uint8Array(await crypto.subtle.deriveBits(parameters, key, length * 8));
}
