import { fromBase64, toBase64 } from '../bytes/base64.ts';
import { type Bytes, textOf, utf8 } from '../bytes/text.ts';
import { isObject, parseObject } from '../content/json.ts';
import { type Digest, pbkdf2 } from '../crypto/digest.ts';
import type { Opened, Subject } from '../keyed.ts';
import { dataOrText, rubyOrPhp } from './content.ts';

/** `config.active_support.key_generator_hash_digest_class`: SHA-1 before Rails 7.0. */
export const KEY_DIGESTS: readonly Digest[] = ['SHA-256', 'SHA-1'];
const ITERATIONS = 1000;

/** ActiveSupport::KeyGenerator#generate_key, `length` in bytes. */
export function railsKey(
  digest: Digest,
  secret: string,
  salt: string,
  length: number,
  { options }: Pick<Subject, 'options'>,
): Promise<Bytes> {
  const rounds = options.iterations ?? ITERATIONS;
  return pbkdf2(digest, utf8(secret), utf8(salt), rounds, length);
}

/** `{"_rails":{"message":BASE64,"exp":TIME,"pur":"cookie.NAME"}}`, or with `data` in place of the message since 7.1. */
function metadataOf(bytes: Bytes) {
  const text = textOf(bytes);
  const inner = text === null ? undefined : parseObject(text)?._rails;
  return isObject(inner) ? inner : null;
}

/** What a message holds once its signature is right, and whether it is meant for this cookie and this moment. */
export async function openRails(bytes: Bytes, { name, now, options }: Subject): Promise<Opened> {
  const inner = metadataOf(bytes);
  if (!inner) return { status: 'valid', content: await rubyOrPhp(bytes) };
  const message = typeof inner.message === 'string' ? fromBase64(inner.message) : null;
  const content = message
    ? await rubyOrPhp(message)
    : typeof inner.data === 'string'
      ? dataOrText(inner.data)
      : inner.data;
  const expires = typeof inner.exp === 'string' ? Date.parse(inner.exp) : Number.NaN;
  const expiry = Number.isNaN(expires) ? null : expires;
  const purpose = options.purpose ?? `cookie.${name}`;
  const isOther = typeof inner.pur === 'string' && inner.pur !== purpose;
  if (isOther) return { status: 'bad-signature', content, expires: expiry, notes: ['other-name'] };
  const isExpired = expiry !== null && now !== null && now >= expiry;
  return { status: isExpired ? 'expired' : 'valid', content, expires: expiry };
}

/** JSON in the same wrapping as an old message. */
export function wrapRails(json: string, old: Bytes): Bytes {
  const inner = metadataOf(old);
  if (!inner) return utf8(json);
  if (!('message' in inner)) {
    return utf8(JSON.stringify({ _rails: { ...inner, data: JSON.parse(json) } }));
  }
  return utf8(JSON.stringify({ _rails: { ...inner, message: toBase64(utf8(json)) } }));
}
