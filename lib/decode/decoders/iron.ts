import { fromBase64, toBase64Url } from '../bytes/base64.ts';
import { anyText, utf8 } from '../bytes/text.ts';
import { isObject, parseJson } from '../content/json.ts';
import { decryptCbc, decryptCtr } from '../crypto/aes.ts';
import { hmac, pbkdf2 } from '../crypto/digest.ts';
import { type Decoder, split } from '../decoder.ts';
import type { Opened, Subject } from '../keyed.ts';
import { firstOf, unproven } from '../signing/judge.ts';
import { keysIn } from '../signing/key-map.ts';

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
/** `aes-256-cbc`, which is the default, and `aes-128-ctr`; keys in bytes. */
const CIPHERS = [
  { decrypt: decryptCbc, length: 32 },
  { decrypt: decryptCtr, length: 16 },
];

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

/** A key of a password; the salt is used as the text that it is written in. */
function derive(secret: string, salt: string, length: number, { options }: Subject) {
  return pbkdf2('SHA-1', utf8(secret), utf8(salt), options.iterations ?? 1, length);
}

/** What a seal holds, which is always JSON: that tells the cipher. undefined when no password opens it. */
async function unseal(fields: readonly string[], secrets: readonly string[], subject: Subject) {
  const [, , salt = '', iv = '', ciphertext = ''] = fields;
  const [ivBytes, data] = [fromBase64(iv), fromBase64(ciphertext)];
  if (!ivBytes || !data) return undefined;
  const attempts = secrets.flatMap((secret) => CIPHERS.map((cipher) => ({ secret, ...cipher })));
  const found = await firstOf(attempts, async ({ secret, decrypt, length }) => {
    const plain = await decrypt(await derive(secret, salt, length, subject), ivBytes, data);
    const content = plain ? parseJson(anyText(plain)) : undefined;
    return content === undefined ? null : { content };
  });
  return found?.content;
}

async function open(subject: Subject): Promise<Opened> {
  const { text, now } = subject;
  const found = fieldsOf(text);
  if (!found) return { status: 'malformed' };
  const { fields, version } = found;
  const [expires = '', macSalt = '', mac = ''] = fields.slice(5);
  const expiry = expiryOf(expires);
  const signed = fields.slice(0, 6).join('*');
  const secrets = keysIn(subject.secrets);
  // iron compares texts: the same bytes in other letters are a wrong signature.
  const signer = await firstOf(secrets, async (each) => {
    const made = await hmac('SHA-256', await derive(each, macSalt, 32, subject), utf8(signed));
    return toBase64Url(made) === mac ? each : null;
  });
  if (signer === null) return { status: unproven(subject), expires: expiry };
  // Signing and encrypting may have a password each.
  const content = await unseal(fields, [signer, ...secrets], subject);
  if (content === undefined) return { status: 'malformed', expires: expiry };
  const isExpired = now !== null && expiry !== null && expiry <= now - SKEW;
  return {
    status: isExpired ? 'expired' : 'valid',
    content: unwrap(content, version),
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
