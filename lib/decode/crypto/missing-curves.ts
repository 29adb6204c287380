import { fromBase64 } from '../bytes/base64.ts';
import { fromHex } from '../bytes/hex.ts';
import { type Bytes, concat, sameBytes } from '../bytes/text.ts';
import { elementsOf, fieldsOf } from './der.ts';
import { type PublicAlgorithm, type PublicKey, quietly } from './public-key.ts';

/** What a library does on a curve. */
interface Library {
  verify(signature: Bytes, data: Bytes, publicKey: Bytes): boolean;
  getPublicKey(secretKey: Bytes): Uint8Array;
}

interface Curve {
  readonly kty: PublicAlgorithm['kty'];
  /** What JWKs call it. */
  readonly crv: string;
  /** The `AlgorithmIdentifier` of its keys, in DER. */
  readonly identifier: Bytes;
  /** Loaded when it is first needed: few tokens ask for it. */
  readonly load: () => Promise<Library>;
  readonly pointOf: (x: Bytes, y: Bytes | null) => Bytes | null;
  /** The secret number in the private key of a PrivateKeyInfo. */
  readonly secretOf: (privateKey: Bytes) => Bytes | undefined;
}

const UNCOMPRESSED = Uint8Array.of(4);

/** ECDSA on secp256k1 with SHA-256 (RFC 8812 section 3.2). */
export const es256k = missingCurve({
  kty: 'EC',
  crv: 'secp256k1',
  identifier: bytesOf('301006072a8648ce3d020106052b8104000a'),
  async load() {
    const { secp256k1 } = await import('@noble/curves/secp256k1.js');
    // Both of the two signatures that are right are accepted, as JWT libraries do.
    const verify: Library['verify'] = (...given) => secp256k1.verify(...given, { lowS: false });
    return { verify, getPublicKey: secp256k1.getPublicKey };
  },
  pointOf: (x, y) => y && concat(UNCOMPRESSED, x, y),
  // RFC 5915 section 3: it comes after the version.
  secretOf: (privateKey) => fieldsOf(privateKey)[1]?.content,
});

/** Ed448 (RFC 8032 section 5.2). */
export const ed448 = missingCurve({
  kty: 'OKP',
  crv: 'Ed448',
  identifier: bytesOf('300506032b6571'),
  load: async () => (await import('@noble/curves/ed448.js')).ed448,
  pointOf: (x) => x,
  // RFC 8410 section 7.
  secretOf: (privateKey) => elementsOf(privateKey)[0]?.content,
});

/** An algorithm on a curve that browsers do not have. */
function missingCurve(curve: Curve): PublicAlgorithm {
  const keyOf = (point: Bytes | null | undefined): PublicKey | null =>
    point
      ? {
          modulusLength: null,
          async hasSigned(signature, data) {
            const { verify } = await curve.load();
            return (await quietly(() => verify(signature, data, point))) ?? false;
          },
        }
      : null;
  return {
    kty: curve.kty,
    async fromSpki(spki) {
      const [identifier, point] = fieldsOf(spki);
      if (!identifier || !sameBytes(identifier.whole, curve.identifier)) return null;
      // Bit strings begin with the number of bits that do not count.
      return keyOf(point?.content.slice(1));
    },
    async fromPkcs8(pkcs8) {
      const [, identifier, privateKey] = fieldsOf(pkcs8);
      if (!identifier || !sameBytes(identifier.whole, curve.identifier)) return null;
      const secret = privateKey && curve.secretOf(privateKey.content);
      const { getPublicKey } = await curve.load();
      const point = secret && (await quietly(() => getPublicKey(secret)));
      return keyOf(point && new Uint8Array(point));
    },
    async fromJwk({ crv, x, y }) {
      const [abscissa, ordinate] = [partOf(x), partOf(y)];
      return crv === curve.crv && abscissa ? keyOf(curve.pointOf(abscissa, ordinate)) : null;
    },
  };
}

function partOf(part: unknown): Bytes | null {
  return typeof part === 'string' ? fromBase64(part) : null;
}

function bytesOf(hex: string): Bytes {
  return fromHex(hex) ?? new Uint8Array();
}
