import { fromBase64, toBase64 } from '../bytes/base64.ts';
import { toHex } from '../bytes/hex.ts';
import { compressionOf, deflate } from '../bytes/inflate.ts';
import { utf8 } from '../bytes/text.ts';
import { compactJson } from '../content/json.ts';
import { isMarshal } from '../content/marshal.ts';
import { DIGESTS, hmac } from '../crypto/digest.ts';
import { type Decoder, slice } from '../decoder.ts';
import { CHANCE, type Opened, type Subject } from '../keyed.ts';
import { rubyOrPhp } from '../signing/content.ts';
import { firstOf, unproven } from '../signing/judge.ts';

/** Base64 breaks its lines in old versions. */
const SIGNED = /^([A-Za-z0-9+/=\n]+)--([0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})$/;
/** The same with a signature that is cut, or in capitals. */
const LOOSE = /^([A-Za-z0-9+/=\n]+)--([0-9A-Fa-f]*)$/;
const NAME = 'rack.session';

async function open(subject: Subject): Promise<Opened> {
  const { text, secrets } = subject;
  const [, data = '', signature = ''] = LOOSE.exec(text) ?? [];
  const digest = DIGESTS.get(signature.length / 2);
  const secret = await firstOf(secrets, async (each) => {
    if (digest === undefined) return null;
    return toHex(await hmac(digest, utf8(each), utf8(data))) === signature ? each : null;
  });
  const bytes = fromBase64(data.replaceAll('\n', ''));
  const status = secret === null ? unproven(subject) : 'valid';
  if (!bytes) return { status };
  const opened = { status, content: await rubyOrPhp(bytes) };
  if (isMarshal(bytes)) return opened;
  return {
    ...opened,
    write: async (edited) => {
      const json = compactJson(edited);
      if (json === null) return null;
      const isZipped = compressionOf(bytes) !== null;
      const written = toBase64(isZipped ? await deflate(utf8(json)) : utf8(json));
      if (secret === null || digest === undefined) {
        return { text: `${written}--${signature}`, isSigned: false };
      }
      const made = toHex(await hmac(digest, utf8(secret), utf8(written)));
      return { text: `${written}--${made}`, isSigned: true };
    },
  };
}

/** Rack::Session::Cookie before rack-session: base64 of Marshal or JSON, two dashes, HMAC in hex. https://github.com/rack/rack */
export const rack: Decoder = {
  id: 'rack',
  readText(text, { name }) {
    const [, data, signature = ''] = name.startsWith(NAME) ? (SIGNED.exec(text) ?? []) : [];
    if (data === undefined) return null;
    return {
      parts: [
        slice(text, 'payload', 0, data.length),
        { ...slice(text, 'signature', text.length - signature.length, text.length), isLeaf: true },
      ],
    };
  },
  keyed: {
    likelihood: ({ name, text }) => {
      if (!LOOSE.test(text)) return 0;
      return name.startsWith(NAME) ? 7 : CHANCE;
    },
    open,
  },
};
