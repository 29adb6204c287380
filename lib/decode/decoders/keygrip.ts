import { fromBase64, toBase64, toBase64Url } from '../bytes/base64.ts';
import { toHex } from '../bytes/hex.ts';
import { anyText, type Bytes, utf8 } from '../bytes/text.ts';
import { compactJson, isObject, parseJson } from '../content/json.ts';
import { DIGESTS, type Digest, hmac } from '../crypto/digest.ts';
import type { Decoder } from '../decoder.ts';
import type { Opened, Status, Subject } from '../keyed.ts';
import { firstOf, unproven } from '../signing/judge.ts';

/** What cookie-session and koa-session call their cookie. */
const USUAL = /^(?:session|(?:koa|express)[.:]sess)$/;

/** What a signature was made with: `new Keygrip(keys, algorithm, encoding)`. */
interface Recipe {
  readonly secret: string;
  readonly digest: Digest;
  readonly write: (bytes: Bytes) => string;
}

async function sign(name: string, value: string, { secret, digest, write }: Recipe) {
  return write(await hmac(digest, utf8(secret), utf8(`${name}=${value}`)));
}

/** Digest and encoding show in the length: both where 64 letters are SHA-256 in hex or SHA-384 in base64. */
function recipesFor(signature: string, { secrets, options }: Subject): Recipe[] {
  const forms = [...DIGESTS].flatMap(([size, digest]) => [
    { length: Math.ceil((size * 4) / 3), digest, write: toBase64Url },
    { length: size * 2, digest, write: toHex },
  ]);
  const fitting = forms.filter(
    ({ length, digest }) =>
      length === signature.length && (options.digest === undefined || options.digest === digest),
  );
  return secrets.flatMap((secret) => fitting.map((form) => ({ ...form, secret })));
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
  const { name, value, siblings, now } = subject;
  const signature = siblings.get(`${name}.sig`);
  // Keygrip compares texts: the same bytes in other letters are a wrong signature.
  const recipe = await firstOf(recipesFor(signature ?? '', subject), async (each) =>
    (await sign(name, value, each)) === signature ? each : null,
  );
  const content = sessionOf(value);
  const expires = expiryOf(content);
  const isExpired = expires !== null && now !== null && expires < now;
  const status: Status = recipe === null ? unproven(subject) : isExpired ? 'expired' : 'valid';
  return {
    status,
    content: content ?? value,
    expires,
    notes: signature === undefined ? ['no-signature-cookie'] : [],
    write: async (edited) => {
      const json = content === undefined ? edited : compactJson(edited);
      if (json === null) return null;
      const text = content === undefined ? json : toBase64(utf8(json));
      if (recipe === null) return { text, isSigned: false };
      const made = await sign(name, text, recipe);
      return { text, isSigned: true, siblings: [{ name: `${name}.sig`, value: made }] };
    },
  };
}

function likelihood({ name, text, value, siblings, secrets }: Subject): number {
  // The signature is over the value as it is stored.
  if (text !== value) return 0;
  if (siblings.has(`${name}.sig`)) return 9;
  // Without a signature it may be any JSON, unless it is called so and somebody has a key for it.
  return secrets.length > 0 && USUAL.test(name) && sessionOf(value) !== undefined ? 4 : 0;
}

/**
 * cookie-session, koa-session and koa's `ctx.cookies`: base64 of JSON, or any text, signed by a cookie beside it,
 * `NAME.sig`, with HMAC-SHA1 over `NAME=VALUE`. What is inside needs no decoder of its own.
 * https://www.npmjs.com/package/keygrip
 */
export const keygrip: Decoder = { id: 'keygrip', keyed: { likelihood, open } };
