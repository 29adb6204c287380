import { fromBase64, toBase64, toBase64Url } from '../bytes/base64.ts';
import { anyText, sameBytes, utf8 } from '../bytes/text.ts';
import { compactJson, isObject, parseJson } from '../content/json.ts';
import { DIGESTS, type Digest, hmac } from '../crypto/digest.ts';
import type { Decoder } from '../decoder.ts';
import type { Opened, Status, Subject } from '../keyed.ts';
import { firstOf, unproven } from '../signing/judge.ts';

async function sign(name: string, value: string, secret: string, digest: Digest): Promise<string> {
  return toBase64Url(await hmac(digest, utf8(secret), utf8(`${name}=${value}`)));
}

/** The session in a value: base64 of a JSON object; undefined for another text. */
function sessionOf(value: string): unknown {
  const bytes = fromBase64(value);
  const data = bytes ? parseJson(anyText(bytes)) : undefined;
  return isObject(data) ? data : undefined;
}

/** koa-session writes its expiry into the session, in epoch milliseconds. */
function expiryOf(content: unknown): number | null {
  return isObject(content) && typeof content._expire === 'number' ? content._expire : null;
}

async function open(subject: Subject): Promise<Opened> {
  const { name, value, secrets, siblings, now, options } = subject;
  const signature = siblings.get(`${name}.sig`);
  const bytes = fromBase64(signature ?? '');
  const digest = options.digest ?? DIGESTS.get(bytes?.length ?? 0) ?? null;
  const secret = await firstOf(secrets, async (each) => {
    if (digest === null || !bytes) return null;
    const made = fromBase64(await sign(name, value, each, digest));
    return made && sameBytes(made, bytes) ? each : null;
  });
  const content = sessionOf(value);
  const expires = expiryOf(content);
  const isExpired = expires !== null && now !== null && expires < now;
  const status: Status = secret === null ? unproven(subject) : isExpired ? 'expired' : 'valid';
  return {
    status,
    content: content ?? value,
    expires,
    notes: signature === undefined ? ['no-signature-cookie'] : [],
    write: async (edited) => {
      const json = content === undefined ? edited : compactJson(edited);
      if (json === null) return null;
      const text = content === undefined ? json : toBase64(utf8(json));
      if (secret === null || digest === null) return { text, isSigned: false };
      const made = await sign(name, text, secret, digest);
      return { text, isSigned: true, siblings: [{ name: `${name}.sig`, value: made }] };
    },
  };
}

function likelihood({ name, text, value, siblings, secrets }: Subject): number {
  // The signature is over the value as it is stored.
  if (text !== value) return 0;
  if (siblings.has(`${name}.sig`)) return 9;
  // Without a signature it may be any JSON, unless somebody has a key for it.
  return secrets.length > 0 && sessionOf(value) !== undefined ? 4 : 0;
}

/**
 * cookie-session, koa-session and koa's `ctx.cookies`: base64 of JSON, or any text, signed by a cookie beside it,
 * `NAME.sig`, with HMAC-SHA1 over `NAME=VALUE`. What is inside needs no decoder of its own.
 * https://www.npmjs.com/package/keygrip
 */
export const keygrip: Decoder = { id: 'keygrip', keyed: { likelihood, open } };
