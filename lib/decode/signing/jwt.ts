import { fromBase64, toBase64Url } from '../bytes/base64.ts';
import { fromHex } from '../bytes/hex.ts';
import { type Bytes, sameBytes, utf8 } from '../bytes/text.ts';
import { type Digest, digestNamed, hmac } from '../crypto/digest.ts';
import { jwksOf, publicAlgorithm, publicKeys } from '../crypto/jwa.ts';
import { isPem } from '../crypto/pem.ts';
import { isWeakKey } from '../crypto/weak-keys.ts';
import type { VerdictNote } from '../keyed.ts';

/** Whether keys made a signature, and what is to be said of them. */
export interface Checked {
  readonly isRight: boolean;
  readonly notes: readonly VerdictNote[];
  /** Signs another text with the same key; null where only the server can. */
  readonly sign: ((text: string) => Promise<string>) | null;
}

const WRONG: Checked = { isRight: false, notes: [], sign: null };

/** JWK sets of real issuers hold a handful. */
const MOST_KEYS = 20;

/** The secret as bytes: as it is, of JWKs their `k`, and what it would be in hex or base64. */
function octets(secret: string): readonly (readonly [Bytes, VerdictNote | null])[] {
  const jwks = jwksOf(secret)
    .slice(0, MOST_KEYS)
    .flatMap(({ kty, k }) => (kty === 'oct' && typeof k === 'string' ? [fromBase64(k)] : []))
    .filter((key) => key !== null);
  if (jwks.length > 0) return jwks.map((key) => [key, null]);
  const text = secret.trim();
  const readings = [
    [utf8(secret), null],
    [fromHex(text), 'key-in-hex'],
    [fromBase64(text), 'key-in-base64'],
  ] as const;
  return readings.flatMap(([key, note]) => (key && key.length > 0 ? [[key, note] as const] : []));
}

async function checkHmac(digest: Digest, signed: string, signature: Bytes, secret: string) {
  for (const [key, note] of octets(secret)) {
    const made = await hmac(digest, key, utf8(signed));
    if (!sameBytes(made, signature)) continue;
    const notes: VerdictNote[] = note ? [note] : [];
    if (isWeakKey(secret, key.length, made.length)) notes.push('weak-key');
    // RFC 8725 section 2.1: whoever has the public key can sign so. No server that is up to date accepts it.
    if (isPem(secret)) return { ...WRONG, notes: ['alg-confusion' as const] };
    const sign = async (text: string) => toBase64Url(await hmac(digest, key, utf8(text)));
    return { isRight: true, notes, sign };
  }
  return WRONG;
}

async function checkPublic(
  header: Readonly<Record<string, unknown>>,
  signed: string,
  signature: Bytes,
  secret: string,
): Promise<Checked> {
  const algorithm = publicAlgorithm(String(header.alg), signature);
  if (!algorithm) return WRONG;
  const keys = await publicKeys(secret, algorithm, header.kid);
  if (keys.length === 0) return { ...WRONG, notes: ['wrong-key-type'] };
  for (const key of keys) {
    if (!(await key.hasSigned(signature, utf8(signed)))) continue;
    // RFC 7518 section 3.3: 2048 bits at least.
    const isWeak = key.modulusLength !== null && key.modulusLength < 2048;
    return { isRight: true, notes: isWeak ? ['weak-key'] : [], sign: null };
  }
  return WRONG;
}

/** Checks the signature of a JWS (RFC 7515 section 5.2) with the keys that a server has: the first that fits counts. */
export async function checkJws(
  header: Readonly<Record<string, unknown>>,
  signed: string,
  signature: Bytes,
  secrets: readonly string[],
): Promise<Checked> {
  const bits = /^HS(256|384|512)$/.exec(String(header.alg))?.[1];
  const digest = digestNamed(bits && `sha${bits}`);
  let last: Checked = WRONG;
  for (const secret of secrets) {
    last = digest
      ? await checkHmac(digest, signed, signature, secret)
      : await checkPublic(header, signed, signature, secret);
    if (last.isRight) return last;
  }
  return last;
}
