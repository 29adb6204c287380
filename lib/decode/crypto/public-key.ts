import type { Bytes } from '../bytes/text.ts';

/** A public key that signatures can be held against. */
export interface PublicKey {
  /** Of an RSA key, in bits; null for another. */
  readonly modulusLength: number | null;
  /** Whether it made a signature. */
  hasSigned(signature: Bytes, data: Bytes): Promise<boolean>;
}

/** How the keys of an algorithm are read. Each gives null for a key of another kind. */
export interface PublicAlgorithm {
  /** What JWKs call the kind of its keys (RFC 7518 section 6.1). */
  readonly kty: 'RSA' | 'EC' | 'OKP';
  /** Of SubjectPublicKeyInfo (RFC 5280 section 4.1.2.7). */
  fromSpki(spki: Bytes): Promise<PublicKey | null>;
  /** The public half of a PrivateKeyInfo (RFC 5208 section 5): whoever has that need not look for the public key. */
  fromPkcs8(pkcs8: Bytes): Promise<PublicKey | null>;
  /** Of a JWK (RFC 7517), public or private. */
  fromJwk(jwk: Readonly<Record<string, unknown>>): Promise<PublicKey | null>;
}

/** null for what a library refuses, such as a key that does not belong to the algorithm. */
export async function quietly<T>(task: () => T | Promise<T>): Promise<T | null> {
  try {
    return await task();
  } catch {
    return null;
  }
}
