import type { Bytes } from '../bytes/text.ts';
import { isObject, parseJson } from '../content/json.ts';
import { digestNamed } from './digest.ts';
import { privateKeyOf, publicKeyOf } from './pem.ts';

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

/** The JWKs (RFC 7517) in a text: one, or the `keys` of a set. */
export function jwksOf(text: string): readonly Readonly<Record<string, unknown>>[] {
  const data = text.trimStart().startsWith('{') ? parseJson(text) : undefined;
  if (!isObject(data)) return [];
  const keys = Array.isArray(data.keys) ? data.keys : [data];
  return keys.filter(isObject).filter(({ kty }) => typeof kty === 'string');
}

/** The public parts of a JWK: those of a private one must not reach WebCrypto, which takes it as a key to sign. */
const PUBLIC_PARTS = ['kty', 'n', 'e', 'crv', 'x', 'y'];
/** Sets of real issuers hold a handful. */
const MOST_KEYS = 20;

/** The public keys that a text holds for an algorithm: PEM, JWK or JWK set. Empty when it holds none. */
export async function publicKeys(
  secret: string,
  algorithm: PublicAlgorithm,
  kid: unknown,
): Promise<CryptoKey[]> {
  const pkcs8 = privateKeyOf(secret);
  const own = pkcs8 && (await publicHalf(pkcs8, algorithm));
  if (own) return [own];
  const spki = publicKeyOf(secret);
  if (spki) {
    const key = await quietly(
      crypto.subtle.importKey('spki', spki, algorithm.key, true, ['verify']),
    );
    return key ? [key] : [];
  }
  const all = jwksOf(secret).filter(({ kty }) => kty === algorithm.kty);
  const named = all.filter((jwk) => kid !== undefined && jwk.kid === kid);
  const keys = await Promise.all(
    (named.length > 0 ? named : all).slice(0, MOST_KEYS).map((jwk) => importJwk(jwk, algorithm)),
  );
  return keys.filter((key) => key !== null);
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
