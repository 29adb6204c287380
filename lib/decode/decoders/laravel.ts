import { fromBase64 } from '../bytes/base64.ts';
import { toHex } from '../bytes/hex.ts';
import { anyText, type Bytes, concat, textOf, utf8 } from '../bytes/text.ts';
import { parseObject } from '../content/json.ts';
import { decryptCbc, decryptGcm } from '../crypto/aes.ts';
import { hmac } from '../crypto/digest.ts';
import type { Decoder } from '../decoder.ts';
import type { Opened, Subject, VerdictNote } from '../keyed.ts';
import { phpOrText } from '../signing/content.ts';
import { firstOf, unproven } from '../signing/judge.ts';

interface Envelope {
  readonly iv: string;
  readonly value: string;
  readonly mac: string;
  readonly tag: string;
}

function envelopeOf(text: string): Envelope | null {
  const bytes = text.startsWith('ey') ? fromBase64(text) : null;
  const { iv, value, mac = '', tag = '' } = (bytes && parseObject(anyText(bytes))) ?? {};
  const fields = { iv, value, mac, tag };
  return Object.values(fields).every((each) => typeof each === 'string')
    ? (fields as Envelope)
    : null;
}

/** APP_KEY: `base64:` and 16 or 32 bytes, or as many letters. */
function keyOf(secret: string): Bytes | null {
  const text = secret.trim().replace(/^base64:/, '');
  const candidates = [text === secret.trim() ? utf8(text) : null, fromBase64(text)];
  return candidates.find((bytes) => bytes?.length === 32 || bytes?.length === 16) ?? null;
}

async function decrypt({ iv, value, mac, tag }: Envelope, key: Bytes): Promise<Bytes | null> {
  const [ivBytes, data] = [fromBase64(iv), fromBase64(value)];
  if (!ivBytes || !data) return null;
  if (tag !== '') return decryptGcm(key, ivBytes, data, fromBase64(tag) ?? new Uint8Array());
  // Laravel compares texts: hex in capitals is a wrong signature.
  const made = toHex(await hmac('SHA-256', key, utf8(iv + value)));
  return made === mac ? decryptCbc(key, ivBytes, data) : null;
}

/**
 * What is behind the prefix that ties a value to its cookie (Illuminate\Cookie\CookieValuePrefix): HMAC-SHA1 over
 * the name and `v2`, and a bar. `isOther` when it is the prefix of another cookie.
 */
async function takePrefix(text: string, name: string, key: Bytes) {
  const [prefix, hash = ''] = /^([0-9a-f]{40})\|/.exec(text) ?? [];
  if (prefix === undefined) return { content: text, isOther: false };
  const own = toHex(await hmac('SHA-1', key, concat(utf8(name), utf8('v2'))));
  return { content: text.slice(prefix.length), isOther: hash !== own };
}

async function open(subject: Subject): Promise<Opened> {
  const envelope = envelopeOf(subject.text);
  if (!envelope) return { status: 'malformed' };
  const found = await firstOf(subject.secrets, async (secret) => {
    const key = keyOf(secret);
    const plain = key && (await decrypt(envelope, key));
    return plain ? { key, plain } : null;
  });
  if (!found) {
    const isWrongKey = subject.secrets.length > 0 && !subject.secrets.some(keyOf);
    const notes: VerdictNote[] = isWrongKey ? ['wrong-key-type'] : [];
    return { status: unproven(subject), notes };
  }
  const text = textOf(found.plain) ?? anyText(found.plain);
  // Laravel serialized every cookie before 5.5.42.
  const data = phpOrText(text);
  if (typeof data !== 'string') return { status: 'valid', content: data };
  const { content, isOther } = await takePrefix(data, subject.name, found.key);
  return {
    status: isOther ? 'bad-signature' : 'valid',
    content,
    notes: isOther ? ['other-name'] : [],
  };
}

/** Laravel's encrypter, which wraps every cookie: AES-CBC with HMAC-SHA256, or AES-GCM. https://laravel.com/docs/encryption */
export const laravel: Decoder = {
  id: 'laravel',
  readText(text) {
    const envelope = envelopeOf(text);
    if (!envelope) return null;
    const parts = Object.entries(envelope)
      .filter(([, content]) => content !== '')
      .map(([label, content]) => ({ label, content, isLeaf: true }));
    return { parts, notes: ['encrypted'] };
  },
  keyed: { likelihood: ({ text }) => (envelopeOf(text) ? 9 : 0), open },
};
