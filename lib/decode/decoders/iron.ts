import { fromBase64 } from '../bytes/base64.ts';
import { anyText, sameBytes, utf8 } from '../bytes/text.ts';
import { isObject } from '../content/json.ts';
import { decryptCbc } from '../crypto/aes.ts';
import { hmac, pbkdf2 } from '../crypto/digest.ts';
import { type Decoder, split } from '../decoder.ts';
import type { Opened, Subject } from '../keyed.ts';
import { dataOrText } from '../signing/content.ts';
import { firstOf, unproven } from '../signing/judge.ts';

const LABELS = [
  'version',
  'keyId',
  'salt',
  'iv',
  'ciphertext',
  'expires',
  'signatureSalt',
  'signature',
];
/** What iron allows clocks to differ by. */
const SKEW = 60_000;

/** The fields of a seal, and the version that iron-session puts behind it; null for another text. */
function fieldsOf(text: string) {
  if (!text.startsWith('Fe26.2*')) return null;
  const [, seal = text, version] = /^(.*)~(\d)$/.exec(text) ?? [];
  const fields = seal.split('*');
  return fields.length === LABELS.length ? { seal, fields, version } : null;
}

/** Before version 2, iron-session kept the content beside texts that live for one request. */
function unwrap(content: unknown, version: string | undefined): unknown {
  if (version === '2' || !isObject(content) || !('persistent' in content)) return content;
  return content.persistent;
}

function expiryOf(field: string): number | null {
  return /^\d{1,15}$/.test(field) ? Number(field) : null;
}

async function open(subject: Subject): Promise<Opened> {
  const { text, secrets, now } = subject;
  const found = fieldsOf(text);
  if (!found) return { status: 'malformed' };
  const { fields, version } = found;
  const [, , salt = '', iv = '', ciphertext = '', expires = '', macSalt = '', mac = ''] = fields;
  const expiry = expiryOf(expires);
  const signed = fields.slice(0, 6).join('*');
  const given = fromBase64(mac);
  // The salts are used as the text that they are written in.
  const derive = (secret: string, with_: string) =>
    pbkdf2('SHA-1', utf8(secret), utf8(with_), 1, 32);
  const secret = await firstOf(secrets, async (each) => {
    const made = await hmac('SHA-256', await derive(each, macSalt), utf8(signed));
    return given && sameBytes(made, given) ? each : null;
  });
  if (secret === null) return { status: unproven(subject), expires: expiry };
  const [ivBytes, data] = [fromBase64(iv), fromBase64(ciphertext)];
  const plain = ivBytes && data && (await decryptCbc(await derive(secret, salt), ivBytes, data));
  if (!plain) return { status: 'malformed', expires: expiry };
  const isExpired = now !== null && expiry !== null && expiry <= now - SKEW;
  return {
    status: isExpired ? 'expired' : 'valid',
    content: unwrap(dataOrText(anyText(plain)), version),
    expires: expiry,
  };
}

/**
 * The seal of hapi's iron, version Fe26.2, and with `~1` or `~2` behind it that of iron-session 6 to 8: AES-256-CBC
 * and HMAC-SHA256 with keys of PBKDF2. https://hapi.dev/module/iron/
 */
export const iron: Decoder = {
  id: 'iron',
  readText(text) {
    const found = fieldsOf(text);
    if (!found) return null;
    const parts = split(found.seal, '*', LABELS).map((part) => ({
      ...part,
      isLeaf: true,
      time: part.label === 'expires' ? expiryOf(String(part.content)) : null,
    }));
    return { parts, notes: ['encrypted'] };
  },
  keyed: { likelihood: ({ text }) => (text.startsWith('Fe26.') ? 9 : 0), open },
};
