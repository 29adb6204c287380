import { fromBase64, fromStrictBase64, toBase64 } from '../bytes/base64.ts';
import { type Bytes, concat, sameBytes, utf8 } from '../bytes/text.ts';
import { decryptCtr, decryptGcm } from '../crypto/aes.ts';
import { hmac } from '../crypto/digest.ts';
import type { Decoder } from '../decoder.ts';
import type { Opened, Subject } from '../keyed.ts';
import { rubyOrPhp } from '../signing/content.ts';
import { firstOf, unproven } from '../signing/judge.ts';

/** Version, salt, IV, HMAC; version, salt, IV and tag. */
const LEAST = { 1: 1 + 32 + 16 + 32, 2: 1 + 32 + 12 + 16 } as const;
/** The second letter holds two bits of the version and four of the salt: up to `f` in version 1, from `g` in version 2. */
const SHAPE = /^A[Q-Za-v][A-Za-z0-9+/_-]{80,}={0,2}$/;

const LEAST_KEY = 64;

/** The version and the bytes of a message; null for another text. Nothing but the first byte gives it away. */
function messageOf(text: string) {
  if (!SHAPE.test(text)) return null;
  const bytes = fromBase64(text);
  const version = bytes?.[0] === 1 ? 1 : 2;
  if (!bytes || bytes[0] !== version || bytes.length <= LEAST[version]) return null;
  return { version, bytes } as const;
}

/** Data with AES-256-CTR, authenticated by an HMAC with the other half of the key. */
async function openFirst(bytes: Bytes, secret: Bytes, purpose: Bytes): Promise<Bytes | null> {
  const end = bytes.length - 32;
  const signed = concat(bytes.slice(0, end), purpose);
  const made = await hmac('SHA-256', secret.slice(32), signed);
  if (!sameBytes(made, bytes.slice(end))) return null;
  const key = await hmac('SHA-256', secret.slice(0, 32), bytes.slice(1, 33));
  return decryptCtr(key, bytes.slice(33, 49), bytes.slice(49, end));
}

/** Data with AES-256-GCM; version and salt are authenticated with it. */
async function openSecond(bytes: Bytes, secret: Bytes, purpose: Bytes): Promise<Bytes | null> {
  const key = await hmac('SHA-256', secret.slice(0, 32), bytes.slice(1, 33));
  const additional = concat(bytes.slice(0, 33), purpose);
  return decryptGcm(key, bytes.slice(33, 45), bytes.slice(61), bytes.slice(45, 61), additional);
}

/** Version 1 is in base64url, which may do without padding; version 2 in base64 with it. Ruby takes no other spelling. */
function isSpeltRight({ version, bytes }: { version: 1 | 2; bytes: Bytes }, text: string): boolean {
  return version === 1 ? fromStrictBase64(text) !== null : toBase64(bytes) === text;
}

async function open(subject: Subject): Promise<Opened> {
  const message = messageOf(subject.text);
  if (!message) return { status: 'malformed' };
  const openVersion = message.version === 1 ? openFirst : openSecond;
  if (!isSpeltRight(message, subject.text)) return { status: unproven(subject) };
  // The purpose is the name of the cookie, where one was set.
  const purposes = [utf8(subject.name), new Uint8Array()];
  const attempts = subject.secrets.flatMap((each) =>
    purposes.map((purpose) => [utf8(each), purpose] as const),
  );
  const plain = await firstOf(attempts, ([secret, purpose]) =>
    openVersion(message.bytes, secret, purpose),
  );
  if (!plain) return { status: unproven(subject) };
  const [low = 0, high = 0] = plain;
  const content = plain.slice(2 + low + high * 256);
  return { status: 'valid', content: await rubyOrPhp(content) };
}

/** rack-session's encryptor: random padding and Marshal or JSON, in AES-256-GCM or (version 1) AES-256-CTR. https://github.com/rack/rack-session */
export const rackEncrypted: Decoder = {
  id: 'rack-encrypted',
  readText(text, { name, isValue }) {
    const message = isValue && name.startsWith('rack.session') ? messageOf(text) : null;
    if (!message) return null;
    const { bytes, version } = message;
    const parts = [
      { label: 'version', content: String(version), isLeaf: true },
      { label: 'salt', content: bytes.slice(1, 33), isLeaf: true },
      { label: 'ciphertext', content: bytes.slice(33), isLeaf: true },
    ];
    return { parts, notes: ['encrypted'] };
  },
  keyed: {
    likelihood: ({ name, text, secrets }) => {
      if (!messageOf(text)) return 0;
      if (name.startsWith('rack.session')) return 8;
      // By its first letters alone one in a hundred texts in base64 would do. Shorter keys the library refuses.
      return secrets.some((secret) => utf8(secret).length >= LEAST_KEY) ? 2 : 0;
    },
    open,
  },
};
