import { fromBase64 } from '../bytes/base64.ts';
import { anyText, type Bytes, sameBytes, utf8 } from '../bytes/text.ts';
import { fromSeconds } from '../content/time.ts';
import { decryptCbc } from '../crypto/aes.ts';
import { hmac } from '../crypto/digest.ts';
import type { Decoder, Part } from '../decoder.ts';
import type { Opened, Subject } from '../keyed.ts';
import { dataOrText } from '../signing/content.ts';
import { type Ahead, firstOf, judgeAge, unproven } from '../signing/judge.ts';

const SHAPE = /^gAAAA[\w-]{90,}={0,2}$/;
/** Version, time, IV; then the ciphertext, then the HMAC. */
const [TIME, IV, CIPHERTEXT, HMAC_LENGTH] = [1, 9, 25, 32];

/** What the clock of the server may be behind. */
const AHEAD: Ahead = { most: 60, status: 'not-yet-valid' };

/** The token's bytes; null for what is no token of version 0x80. */
function bytesOf(text: string): Bytes | null {
  const bytes = SHAPE.test(text) ? fromBase64(text) : null;
  return bytes && bytes[0] === 0x80 && bytes.length >= CIPHERTEXT + 16 + HMAC_LENGTH ? bytes : null;
}

function timeOf(bytes: Bytes): number | null {
  return fromSeconds(Number(new DataView(bytes.buffer).getBigUint64(TIME)));
}

/** The 32 bytes of a key, half to sign, half to encrypt: base64, or 32 letters as aiohttp-session also takes. */
function keyOf(secret: string): Bytes | null {
  const bytes = fromBase64(secret.trim());
  if (bytes?.length === 32) return bytes;
  const raw = utf8(secret);
  return raw.length === 32 ? raw : null;
}

async function open(subject: Subject): Promise<Opened> {
  const bytes = bytesOf(subject.text);
  if (!bytes) return { status: subject.secrets.length === 0 ? 'malformed' : 'bad-signature' };
  const end = bytes.length - HMAC_LENGTH;
  const timestamp = timeOf(bytes);
  const key = await firstOf(subject.secrets, async (secret) => {
    const both = keyOf(secret);
    if (!both) return null;
    const made = await hmac('SHA-256', both.slice(0, 16), bytes.slice(0, end));
    return sameBytes(made, bytes.slice(end)) ? both.slice(16) : null;
  });
  if (!key) return { status: unproven(subject), timestamp };
  const plain = await decryptCbc(key, bytes.slice(IV, CIPHERTEXT), bytes.slice(CIPHERTEXT, end));
  if (!plain) return { status: 'malformed', timestamp };
  return {
    status: judgeAge(timestamp, subject, AHEAD),
    content: dataOrText(anyText(plain)),
    timestamp,
  };
}

/** Fernet: AES-128-CBC and HMAC-SHA256, with the time in clear. https://github.com/fernet/spec/blob/master/Spec.md */
export const fernet: Decoder = {
  id: 'fernet',
  readText(text) {
    const bytes = bytesOf(text);
    if (!bytes) return null;
    const end = bytes.length - HMAC_LENGTH;
    const part = (label: string, from: number, to: number): Part => ({
      label,
      content: bytes.slice(from, to),
      isLeaf: true,
    });
    return {
      parts: [
        { ...part('timestamp', TIME, IV), time: timeOf(bytes) },
        part('iv', IV, CIPHERTEXT),
        part('ciphertext', CIPHERTEXT, end),
        part('signature', end, bytes.length),
      ],
      notes: ['encrypted'],
    };
  },
  keyed: { likelihood: ({ text }) => (/^gAAAA[\w=-]{20,}$/.test(text) ? 8 : 0), open },
};
