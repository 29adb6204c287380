import { fromBase64, toBase64Url } from '../bytes/base64.ts';
import { type Bytes, concat, sameBytes, utf8 } from '../bytes/text.ts';
import { DIGESTS, type Digest, digest, hmac } from '../crypto/digest.ts';
import type { KeyOptions, Subject } from '../keyed.ts';
import { firstOf } from './judge.ts';

type Derivation = NonNullable<KeyOptions['keyDerivation']>;

/** What a signature was made with. https://itsdangerous.palletsprojects.com/en/stable/signer/ */
export interface DangerousRecipe {
  readonly secret: string;
  readonly salt: string;
  readonly derivation: Derivation;
  readonly digest: Digest;
}

/** The salts that frameworks use, with the derivation that goes with them. */
const DEFAULTS: readonly (readonly [salt: string, derivation: Derivation])[] = [
  // Flask and Quart.
  ['cookie-session', 'hmac'],
  // Starlette, through TimestampSigner.
  ['itsdangerous.Signer', 'django-concat'],
  // Serializers.
  ['itsdangerous', 'django-concat'],
];
const DERIVATIONS: readonly Derivation[] = ['django-concat', 'hmac', 'concat', 'none'];

async function keyOf({ secret, salt, derivation, digest: name }: DangerousRecipe): Promise<Bytes> {
  const key = utf8(secret);
  switch (derivation) {
    case 'hmac':
      return hmac(name, key, utf8(salt));
    case 'django-concat':
      return digest(name, concat(utf8(`${salt}signer`), key));
    case 'concat':
      return digest(name, concat(utf8(salt), key));
    case 'none':
      return key;
  }
}

export async function dangerousSignature(text: string, recipe: DangerousRecipe): Promise<string> {
  return toBase64Url(await hmac(recipe.digest, await keyOf(recipe), utf8(text)));
}

/** The recipe that made a signature; null when none did. A salt that was given is the only one that counts. */
export function findDangerousRecipe(
  text: string,
  signature: string,
  { secrets, options }: Pick<Subject, 'secrets' | 'options'>,
): Promise<DangerousRecipe | null> {
  const bytes = fromBase64(signature);
  // Derivation and signature take one digest, whose size is that of the signature.
  const name = DIGESTS.get(bytes?.length ?? 0);
  if (!bytes || name === undefined) return Promise.resolve(null);
  const { salt, keyDerivation } = options;
  const pairs =
    salt === undefined
      ? DEFAULTS
      : DERIVATIONS.map((derivation): (typeof DEFAULTS)[number] => [salt, derivation]);
  const recipes = secrets.flatMap((secret) =>
    pairs
      .filter(([, derivation]) => keyDerivation === undefined || derivation === keyDerivation)
      .map(([each, derivation]) => ({ secret, salt: each, derivation, digest: name })),
  );
  return firstOf(recipes, async (recipe) => {
    const made = fromBase64(await dangerousSignature(text, recipe));
    return made && sameBytes(made, bytes) ? recipe : null;
  });
}

/** 2011-01-01, from which versions before 1.0 counted. */
const OLD_EPOCH = 1_293_840_000;

/** The epoch seconds in the base64url of a big-endian number; null for what is none. */
export function dangerousTime(text: string): number | null {
  const bytes = fromBase64(text);
  if (!bytes || bytes.length === 0 || bytes.length > 6) return null;
  const value = bytes.reduce((sum, byte) => sum * 256 + byte, 0);
  // Nothing was signed with itsdangerous before it was written.
  return value < OLD_EPOCH ? value + OLD_EPOCH : value;
}

export function writeDangerousTime(seconds: number): string {
  const bytes: number[] = [];
  for (let rest = Math.trunc(seconds); rest > 0; rest = Math.floor(rest / 256)) {
    bytes.unshift(rest % 256);
  }
  return toBase64Url(Uint8Array.from(bytes));
}
