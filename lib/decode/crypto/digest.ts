import { hmac as libraryHmac } from '@noble/hashes/hmac.js';
import { md5 } from '@noble/hashes/legacy.js';
import { sha224 } from '@noble/hashes/sha2.js';
import type { Bytes } from '../bytes/text.ts';

/** Hash functions, by the names of WebCrypto where it has them. */
export type Digest = 'MD5' | 'SHA-1' | 'SHA-224' | 'SHA-256' | 'SHA-384' | 'SHA-512';

/** By the bytes of what they give. */
export const DIGESTS: ReadonlyMap<number, Digest> = new Map([
  [16, 'MD5'],
  [20, 'SHA-1'],
  [28, 'SHA-224'],
  [32, 'SHA-256'],
  [48, 'SHA-384'],
  [64, 'SHA-512'],
]);

/** The digest by a name that people write: `sha256`, `SHA-256`, `sha_256`; null for another. */
export function digestNamed(name: string | undefined): Digest | null {
  if (/^(?:hmac[-_]?)?md5$/i.test(name ?? '')) return 'MD5';
  const bits = /^(?:hmac[-_]?)?sha[-_]?(1|224|256|384|512)$/i.exec(name ?? '')?.[1];
  return bits === undefined ? null : (`SHA-${bits}` as Digest);
}

/** Those that WebCrypto does not have. */
const MISSING: ReadonlyMap<Digest, typeof md5> = new Map([
  ['MD5', md5],
  ['SHA-224', sha224],
]);

export async function digest(name: Digest, data: Bytes): Promise<Bytes> {
  const missing = MISSING.get(name);
  return missing ? missing(data) : new Uint8Array(await crypto.subtle.digest(name, data));
}

/** HMAC (RFC 2104). */
export async function hmac(name: Digest, key: Bytes, data: Bytes): Promise<Bytes> {
  const missing = MISSING.get(name);
  if (missing) return libraryHmac(missing, key, data);
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
