import { decodedLength } from '../../session/base64.ts';
import { toBase64Url } from '../bytes/base64.ts';
import { toHex } from '../bytes/hex.ts';
import { type Bytes, concat, utf8 } from '../bytes/text.ts';
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

/** `django.utils.crypto.salted_hmac`. */
async function saltedHmac(text: string, recipe: DjangoRecipe): Promise<Bytes> {
  const key = await digest(recipe.digest, concat(utf8(recipe.salt), utf8(recipe.secret)));
  return hmac(recipe.digest, key, utf8(text));
}

/** A signature as `django.core.signing` writes it. */
export async function djangoSignature(text: string, recipe: DjangoRecipe): Promise<string> {
  return toBase64Url(await saltedHmac(text, recipe));
}

/** One in hex, as `salted_hmac(salt, text).hexdigest()` gives it, with SHA-1 and a salt that is used as it is. */
export async function djangoHexSignature(
  text: string,
  salt: string,
  secret: string,
): Promise<string> {
  return toHex(await saltedHmac(text, { secret, salt, digest: 'SHA-1' }));
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
  const name = DIGESTS.get(decodedLength(signature) ?? 0);
  if (name === undefined) return Promise.resolve(null);
  const recipes = secrets.flatMap((secret) =>
    salts.map((salt) => ({ secret: prefix + secret, salt, digest: name })),
  );
  // Django compares texts: the same bytes in other letters are a wrong signature.
  return firstOf(recipes, async (recipe) =>
    (await djangoSignature(text, recipe)) === signature ? recipe : null,
  );
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
