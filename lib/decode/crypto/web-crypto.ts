import type { Bytes } from '../bytes/text.ts';
import { type PublicAlgorithm, type PublicKey, quietly } from './public-key.ts';

type KeyParams = RsaHashedImportParams | EcKeyImportParams | Algorithm;
type CheckParams = RsaPssParams | EcdsaParams | Algorithm;

/** The public parts of a JWK: those of a private one must not reach WebCrypto, which takes it as a key to sign. */
const PUBLIC_PARTS = ['kty', 'n', 'e', 'crv', 'x', 'y'];

/** An algorithm that browsers have themselves. */
export function webCryptoAlgorithm(
  kty: PublicAlgorithm['kty'],
  key: KeyParams,
  check: CheckParams,
): PublicAlgorithm {
  const { subtle } = crypto;
  const keyOf = (imported: CryptoKey | null): PublicKey | null =>
    imported && {
      modulusLength: (imported.algorithm as Partial<RsaKeyAlgorithm>).modulusLength ?? null,
      hasSigned: async (signature, data) =>
        (await quietly(() => subtle.verify(check, imported, signature, data))) ?? false,
    };
  const fromJwk = async (jwk: object) => {
    const parts = Object.entries(jwk).filter(([part]) => PUBLIC_PARTS.includes(part));
    const open: JsonWebKey = Object.fromEntries(parts);
    return keyOf(await quietly(() => subtle.importKey('jwk', open, key, true, ['verify'])));
  };
  return {
    kty,
    fromJwk,
    fromSpki: async (spki: Bytes) =>
      keyOf(await quietly(() => subtle.importKey('spki', spki, key, true, ['verify']))),
    async fromPkcs8(pkcs8: Bytes) {
      const own = await quietly(() => subtle.importKey('pkcs8', pkcs8, key, true, ['sign']));
      const jwk = own && (await quietly(() => subtle.exportKey('jwk', own)));
      return jwk && fromJwk(jwk);
    },
  };
}
