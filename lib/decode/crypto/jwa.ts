import type { Bytes } from '../bytes/text.ts';
import { isObject, parseJson } from '../content/json.ts';
import { digestNamed } from './digest.ts';
import { ed448, es256k } from './missing-curves.ts';
import { privateKeysOf, publicKeysOf } from './pem.ts';
import type { PublicAlgorithm, PublicKey } from './public-key.ts';
import { webCryptoAlgorithm } from './web-crypto.ts';

const CURVES: Readonly<Record<string, string>> = { 256: 'P-256', 384: 'P-384', 512: 'P-521' };

const ED448_BYTES = 114;

/**
 * The algorithm by its name in a header (RFC 7518 section 3.1, RFC 8037, RFC 8812, RFC 9864), and for `EdDSA`, which has
 * two curves, by the length of a signature; null for HMAC, for `none` and for what is unknown.
 */
export function publicAlgorithm(alg: string, { length }: Bytes): PublicAlgorithm | null {
  if (alg === 'ES256K') return es256k;
  if (alg === 'Ed448' || (alg === 'EdDSA' && length === ED448_BYTES)) return ed448;
  if (alg === 'EdDSA' || alg === 'Ed25519') {
    return webCryptoAlgorithm('OKP', { name: 'Ed25519' }, { name: 'Ed25519' });
  }
  const [, family, bits = ''] = /^(RS|PS|ES)(256|384|512)$/.exec(alg) ?? [];
  const hash = digestNamed(`sha${bits}`);
  if (family === undefined || hash === null) return null;
  if (family === 'ES') {
    const namedCurve = CURVES[bits] ?? '';
    return webCryptoAlgorithm('EC', { name: 'ECDSA', namedCurve }, { name: 'ECDSA', hash });
  }
  const name = family === 'RS' ? 'RSASSA-PKCS1-v1_5' : 'RSA-PSS';
  // RFC 7518 section 3.5: the salt is as long as the hash.
  const check = family === 'RS' ? { name } : { name, saltLength: Number(bits) / 8 };
  return webCryptoAlgorithm('RSA', { name, hash }, check);
}

/** Registered algorithms that neither browsers have nor this: signatures for the time after. */
const MISSING = /^ML-DSA-\d\d$/;

export function isCheckable(alg: string): boolean {
  return !MISSING.test(alg);
}

/** The JWKs (RFC 7517) in a text: one, a list of some, or the `keys` of a set. */
export function jwksOf(text: string): readonly Readonly<Record<string, unknown>>[] {
  const data = /^\s*[{[]/.test(text) ? parseJson(text) : undefined;
  const keys = isObject(data) && 'keys' in data ? data.keys : data;
  const all: unknown[] = Array.isArray(keys) ? keys : [keys];
  return all.filter(isObject).filter(({ kty }) => typeof kty === 'string');
}

/** Sets of real issuers hold a handful. */
const MOST_KEYS = 20;

/** The public keys that a text holds for an algorithm: PEM, DER in base64, JWKs. Empty when it holds none. */
export async function publicKeys(
  secret: string,
  algorithm: PublicAlgorithm,
  kid: unknown,
): Promise<PublicKey[]> {
  const all = jwksOf(secret).filter(({ kty }) => kty === algorithm.kty);
  const named = all.filter((jwk) => kid !== undefined && jwk.kid === kid);
  const listed = (named.length > 0 ? named : all).slice(0, MOST_KEYS);
  const keys = await Promise.all([
    ...privateKeysOf(secret).map(algorithm.fromPkcs8),
    ...publicKeysOf(secret).map(algorithm.fromSpki),
    ...listed.map(algorithm.fromJwk),
  ]);
  return keys.filter((key) => key !== null);
}
