import { fromBase64, toBase64 } from '../bytes/base64.ts';
import { toHex } from '../bytes/hex.ts';
import { utf8 } from '../bytes/text.ts';
import { compactJson } from '../content/json.ts';
import { isMarshal } from '../content/marshal.ts';
import { DIGESTS, hmac } from '../crypto/digest.ts';
import { type Decoder, slice } from '../decoder.ts';
import type { Opened, Subject } from '../keyed.ts';
import { firstOf, unproven } from '../signing/judge.ts';
import { KEY_DIGESTS, openRails, railsKey, wrapRails } from '../signing/rails.ts';

const SIGNED = /^([A-Za-z0-9+/]+={0,2})--([0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})$/;
/** The same with a signature that is cut, or in capitals. */
const LOOSE = /^([A-Za-z0-9+/]+={0,2})--([0-9A-Fa-f]{16,128})$/;
const SALT = 'signed cookie';

async function open(subject: Subject): Promise<Opened> {
  const { text, secrets, options } = subject;
  const [, data = '', signature = ''] = LOOSE.exec(text) ?? [];
  const bytes = fromBase64(data);
  const digest = DIGESTS.get(signature.length / 2);
  const attempts = secrets.flatMap((secret) => KEY_DIGESTS.map((each) => ({ secret, each })));
  const key = await firstOf(attempts, async ({ secret, each }) => {
    if (digest === undefined) return null;
    const made = await railsKey(each, secret, options.salt ?? SALT, 64, subject);
    return toHex(await hmac(digest, made, utf8(data))) === signature ? made : null;
  });
  if (!bytes) return { status: secrets.length === 0 ? 'malformed' : 'bad-signature' };
  const opened = await openRails(bytes, subject);
  const proven = key ? opened : { ...opened, status: unproven(subject) };
  // Marshal is read here, not written.
  if (isMarshal(bytes)) return proven;
  return {
    ...proven,
    write: async (edited) => {
      const json = compactJson(edited);
      if (json === null) return null;
      const written = toBase64(wrapRails(json, bytes));
      if (!key || digest === undefined)
        return { text: `${written}--${signature}`, isSigned: false };
      const made = toHex(await hmac(digest, key, utf8(written)));
      return { text: `${written}--${made}`, isSigned: true };
    },
  };
}

/** Rails' signed cookies: base64 of JSON or Marshal, two dashes, HMAC in hex. https://api.rubyonrails.org/classes/ActiveSupport/MessageVerifier.html */
export const railsSigned: Decoder = {
  id: 'rails-signed',
  readText(text) {
    const [, data, signature = ''] = SIGNED.exec(text) ?? [];
    if (data === undefined) return null;
    return {
      parts: [
        slice(text, 'payload', 0, data.length),
        { ...slice(text, 'signature', text.length - signature.length, text.length), isLeaf: true },
      ],
    };
  },
  keyed: { likelihood: ({ text }) => (SIGNED.test(text) ? 6 : LOOSE.test(text) ? 2 : 0), open },
};
