import { fromBase64, toBase64Url } from '../bytes/base64.ts';
import { concat, sameBytes, utf8 } from '../bytes/text.ts';
import { DIGESTS, type Digest, digest, hmac } from '../crypto/digest.ts';
import type { Subject } from '../keyed.ts';
import { firstOf } from './judge.ts';

/** What a signature was made with. */
export interface DjangoRecipe {
  readonly secret: string;
  /** With the `signer` that Django puts behind a salt. */
  readonly salt: string;
  readonly digest: Digest;
}

/**
 * What `get_cookie_signer`, and with it messages and set_signed_cookie, puts before the SECRET_KEY. Without it the
 * signature of one cookie could stand under another.
 */
export const COOKIE_KEY = 'django.http.cookies';

/** `django.utils.crypto.salted_hmac`, as text. */
export async function djangoSignature(text: string, recipe: DjangoRecipe): Promise<string> {
  const key = await digest(recipe.digest, concat(utf8(recipe.salt), utf8(recipe.secret)));
  return toBase64Url(await hmac(recipe.digest, key, utf8(text)));
}

/**
 * The secret and salt that made a signature; null when none of them did. `prefix` comes before the secret.
 * https://docs.djangoproject.com/en/stable/topics/signing/
 */
export function findDjangoRecipe(
  text: string,
  signature: string,
  salts: readonly string[],
  { secrets }: Pick<Subject, 'secrets'>,
  prefix: typeof COOKIE_KEY | '' = '',
): Promise<DjangoRecipe | null> {
  const bytes = fromBase64(signature);
  const name = DIGESTS.get(bytes?.length ?? 0);
  if (!bytes || name === undefined) return Promise.resolve(null);
  const recipes = secrets.flatMap((secret) =>
    salts.map((salt) => ({ secret: prefix + secret, salt, digest: name })),
  );
  return firstOf(recipes, async (recipe) => {
    const made = fromBase64(await djangoSignature(text, recipe));
    return made && sameBytes(made, bytes) && signature.length === withoutPadding(bytes.length)
      ? recipe
      : null;
  });
}

/** The length of base64url without padding: Django compares texts, so that padding is a wrong signature. */
function withoutPadding(bytes: number): number {
  return Math.ceil((bytes * 4) / 3);
}

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** The epoch seconds that Django writes in base 62; null for what is none. */
export function fromBase62(text: string): number | null {
  if (!/^[0-9A-Za-z]{1,8}$/.test(text)) return null;
  let value = 0;
  for (const letter of text) value = value * 62 + BASE62.indexOf(letter);
  return value;
}

/** Epoch seconds in base 62, as Django writes them. */
export function toBase62(value: number): string {
  let text = '';
  for (let rest = Math.trunc(value); rest > 0; rest = Math.floor(rest / 62)) {
    text = (BASE62[rest % 62] ?? '') + text;
  }
  return text || '0';
}
