import type { Bytes } from '../bytes/text.ts';
import { isObject, parseJson } from '../content/json.ts';
import { digestNamed } from './digest.ts';
import { privateKeysOf, publicKeysOf } from './pem.ts';

/** What WebCrypto needs for an algorithm with a public key (RFC 7518 section 3.1, RFC 8037). */
export interface PublicAlgorithm {
  readonly key: RsaHashedImportParams | EcKeyImportParams | Algorithm;
  readonly check: RsaPssParams | EcdsaParams | Algorithm;
  readonly kty: 'RSA' | 'EC' | 'OKP';
}

const CURVES: Readonly<Record<string, string>> = { 256: 'P-256', 384: 'P-384', 512: 'P-521' };

/** The algorithm by its name in a header; null for HMAC, for `none` and for what is unknown. */
export function publicAlgorithm(alg: string): PublicAlgorithm | null {
  if (alg === 'EdDSA' || alg === 'Ed25519') {
    return { key: { name: 'Ed25519' }, check: { name: 'Ed25519' }, kty: 'OKP' };
  }
  const [, family, bits = ''] = /^(RS|PS|ES)(256|384|512)$/.exec(alg) ?? [];
  const hash = digestNamed(`sha${bits}`);
  if (family === undefined || hash === null) return null;
  if (family === 'ES') {
    const namedCurve = CURVES[bits] ?? '';
    return { key: { name: 'ECDSA', namedCurve }, check: { name: 'ECDSA', hash }, kty: 'EC' };
  }
  const name = family === 'RS' ? 'RSASSA-PKCS1-v1_5' : 'RSA-PSS';
  // RFC 7518 section 3.5: the salt is as long as the hash.
  const check = family === 'RS' ? { name } : { name, saltLength: Number(bits) / 8 };
  return { key: { name, hash }, check, kty: 'RSA' };
}

/** Registered algorithms that WebCrypto does not have (RFC 8812, RFC 9864, and signatures for the time after). */
const MISSING = /^(?:ES256K|Ed448|ML-DSA-\d\d)$/;
const ED448_BYTES = 114;

/** Whether a signature is of a kind that can be checked here; `EdDSA` has two curves, which differ in length. */
export function isCheckable(alg: string, signature: Bytes): boolean {
  return !MISSING.test(alg) && !(alg === 'EdDSA' && signature.length === ED448_BYTES);
}

/** The JWKs (RFC 7517) in a text: one, a list of some, or the `keys` of a set. */
export function jwksOf(text: string): readonly Readonly<Record<string, unknown>>[] {
  const data = /^\s*[{[]/.test(text) ? parseJson(text) : undefined;
  const keys = isObject(data) && 'keys' in data ? data.keys : data;
  const all: unknown[] = Array.isArray(keys) ? keys : [keys];
  return all.filter(isObject).filter(({ kty }) => typeof kty === 'string');
}

/** The public parts of a JWK: those of a private one must not reach WebCrypto, which takes it as a key to sign. */
const PUBLIC_PARTS = ['kty', 'n', 'e', 'crv', 'x', 'y'];
/** Sets of real issuers hold a handful. */
const MOST_KEYS = 20;

/** The public keys that a text holds for an algorithm: PEM, DER in base64, JWKs. Empty when it holds none. */
export async function publicKeys(
  secret: string,
  algorithm: PublicAlgorithm,
  kid: unknown,
): Promise<CryptoKey[]> {
  const written = await Promise.all([
    ...privateKeysOf(secret).map((key) => publicHalf(key, algorithm)),
    ...publicKeysOf(secret).map((key) => importSpki(key, algorithm)),
  ]);
  const all = jwksOf(secret).filter(({ kty }) => kty === algorithm.kty);
  const named = all.filter((jwk) => kid !== undefined && jwk.kid === kid);
  const listed = await Promise.all(
    (named.length > 0 ? named : all).slice(0, MOST_KEYS).map((jwk) => importJwk(jwk, algorithm)),
  );
  return [...written, ...listed].filter((key) => key !== null);
}

function importSpki(spki: Bytes, { key }: PublicAlgorithm): Promise<CryptoKey | null> {
  return quietly(crypto.subtle.importKey('spki', spki, key, true, ['verify']));
}

function importJwk(jwk: object, { key }: PublicAlgorithm): Promise<CryptoKey | null> {
  const parts = Object.entries(jwk).filter(([part]) => PUBLIC_PARTS.includes(part));
  const open: JsonWebKey = Object.fromEntries(parts);
  return quietly(crypto.subtle.importKey('jwk', open, key, true, ['verify']));
}

/** Whoever has the private key need not look for the public one. */
async function publicHalf(pkcs8: Bytes, algorithm: PublicAlgorithm): Promise<CryptoKey | null> {
  const key = await quietly(crypto.subtle.importKey('pkcs8', pkcs8, algorithm.key, true, ['sign']));
  const jwk = key && (await quietly(crypto.subtle.exportKey('jwk', key)));
  return jwk && importJwk(jwk, algorithm);
}

/** Whether a public key made a signature. */
export async function isSignedBy(
  key: CryptoKey,
  { check }: PublicAlgorithm,
  signature: Bytes,
  data: Bytes,
): Promise<boolean> {
  return (await quietly(crypto.subtle.verify(check, key, signature, data))) ?? false;
}

/** null for what WebCrypto refuses: a key that does not belong to the algorithm, an algorithm the browser lacks. */
async function quietly<T>(promise: Promise<T>): Promise<T | null> {
  try {
    return await promise;
  } catch {
    return null;
  }
}
