import { fromBase64, fromStrictBase64 } from '../bytes/base64.ts';
import { toHex } from '../bytes/hex.ts';
import { anyText, type Bytes, utf8 } from '../bytes/text.ts';
import { decryptCbc, decryptGcm } from '../crypto/aes.ts';
import { DIGESTS, type Digest, hmac } from '../crypto/digest.ts';
import { type Decoder, type Part, slice } from '../decoder.ts';
import type { Opened, Subject } from '../keyed.ts';
import { firstOf, unproven } from '../signing/judge.ts';
import { KEY_DIGESTS, openRails, railsKey } from '../signing/rails.ts';

/** Ciphertext, IV and tag of AES-256-GCM. No dash may be in the ciphertext: the search would be quadratic. */
const GCM = /^([A-Za-z0-9+/]+={0,2})--([A-Za-z0-9+/]{16})--([A-Za-z0-9+/]+={0,2})$/;
/** What is inside the signature around AES-256-CBC: ciphertext and IV. */
const CBC = /^([A-Za-z0-9+/]+={0,2})--([A-Za-z0-9+/]{22}==)$/;
const SIGNED = /^([A-Za-z0-9+/]+={0,2})--([0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{128})$/;

const GCM_SALT = 'authenticated encrypted cookie';
const CBC_SALTS = ['encrypted cookie', 'signed encrypted cookie'];

/** Ciphertext, IV and tag, or with a signature instead of a tag; null for another text. */
function boxOf(text: string) {
  const gcm = GCM.exec(text);
  if (gcm) return { data: gcm[1] ?? '', iv: gcm[2] ?? '', tag: gcm[3] ?? '', signed: null };
  const [, signed, signature = ''] = SIGNED.exec(text) ?? [];
  const inner = signed === undefined ? null : fromBase64(signed);
  const cbc = inner ? CBC.exec(anyText(inner)) : null;
  if (!cbc || signed === undefined) return null;
  return { data: cbc[1] ?? '', iv: cbc[2] ?? '', tag: signature, signed };
}

type Box = NonNullable<ReturnType<typeof boxOf>>;

async function decrypt(box: Box, secret: string, digest: Digest, subject: Subject) {
  const [data, iv] = [fromStrictBase64(box.data), fromStrictBase64(box.iv)];
  if (!data || !iv) return null;
  const salts = subject.options.salt?.split(' / ') ?? [];
  const key = (salt: string, length: number) => railsKey(digest, secret, salt, length, subject);
  if (box.signed === null) {
    const tag = fromStrictBase64(box.tag) ?? new Uint8Array();
    return withEachSize(await key(salts[0] ?? GCM_SALT, 32), (each) =>
      decryptGcm(each, iv, data, tag),
    );
  }
  const [salt = '', signedSalt = ''] = salts.length > 1 ? salts : CBC_SALTS;
  const name = DIGESTS.get(box.tag.length / 2) ?? 'SHA-1';
  const made = await hmac(name, await key(signedSalt, 64), utf8(box.signed));
  if (toHex(made) !== box.tag) return null;
  return withEachSize(await key(salt, 32), (each) => decryptCbc(each, iv, data));
}

/** `config.action_dispatch.encrypted_cookie_cipher` may be one of AES-128, whose key is the beginning of the other. */
function withEachSize(key: Bytes, decryptWith: (key: Bytes) => Promise<Bytes | null>) {
  return firstOf([key, key.slice(0, 16)], decryptWith);
}

async function open(subject: Subject): Promise<Opened> {
  const box = boxOf(subject.text);
  if (!box) return { status: 'malformed' };
  const attempts = subject.secrets.flatMap((secret) =>
    KEY_DIGESTS.map((digest) => ({ secret, digest })),
  );
  const plain: Bytes | null = await firstOf(attempts, ({ secret, digest }) =>
    decrypt(box, secret, digest, subject),
  );
  return plain ? openRails(plain, subject) : { status: unproven(subject) };
}

/**
 * Rails' encrypted cookies: AES-256-GCM since 5.2, AES-256-CBC inside an HMAC before, with keys of PBKDF2.
 * https://api.rubyonrails.org/classes/ActiveSupport/MessageEncryptor.html
 */
export const railsEncrypted: Decoder = {
  id: 'rails-encrypted',
  readText(text) {
    const box = boxOf(text);
    if (!box) return null;
    const leaf = (label: string, content: string): Part => ({ label, content, isLeaf: true });
    const last = slice(text, 'tag', text.length - box.tag.length, text.length);
    const parts = [leaf('ciphertext', box.data), leaf('iv', box.iv)];
    const label = box.signed === null ? 'tag' : 'signature';
    return { parts: [...parts, { ...last, label, isLeaf: true }], notes: ['encrypted'] };
  },
  keyed: { likelihood: ({ text }) => (boxOf(text) ? 8 : 0), open },
};
