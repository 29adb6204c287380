import { toHex } from '../bytes/hex.ts';
import { utf8 } from '../bytes/text.ts';
import { DIGESTS, hmac } from '../crypto/digest.ts';
import { type Decoder, slice } from '../decoder.ts';
import type { Opened, Subject } from '../keyed.ts';
import { firstOf, unproven } from '../signing/judge.ts';

/** User, bar, HMAC-SHA512 (SHA-1 before 0.3) in hex. */
const SIGNED = /^(.*)\|([0-9a-f]{40}|[0-9a-f]{128})$/s;

async function open(subject: Subject): Promise<Opened> {
  const { text, secrets } = subject;
  const bar = text.lastIndexOf('|');
  const content = text.slice(0, Math.max(bar, 0));
  const signature = text.slice(bar + 1);
  const name = DIGESTS.get(signature.length / 2);
  const key = await firstOf(secrets, async (secret) => {
    if (name === undefined) return null;
    // Flask-Login compares texts: hex in capitals is a wrong signature.
    const made = toHex(await hmac(name, utf8(secret), utf8(content)));
    return made === signature ? { name, secret } : null;
  });
  return {
    status: key ? 'valid' : unproven(subject),
    content,
    write: async (edited) => {
      if (!key) return { text: `${edited}|${signature}`, isSigned: false };
      const made = await hmac(key.name, utf8(key.secret), utf8(edited));
      return { text: `${edited}|${toHex(made)}`, isSigned: true };
    },
  };
}

/** Flask-Login's remember_token. https://flask-login.readthedocs.io/en/latest/#remember-me */
export const flaskLogin: Decoder = {
  id: 'flask-login',
  readText(text) {
    const content = SIGNED.exec(text)?.[1];
    if (content === undefined || content.includes('|')) return null;
    const end = content.length;
    return {
      parts: [
        slice(text, 'user', 0, end),
        { ...slice(text, 'signature', end + 1, text.length), isLeaf: true },
      ],
    };
  },
  keyed: {
    likelihood: ({ name, text }) =>
      SIGNED.test(text) ? 5 : name === 'remember_token' && text.includes('|') ? 3 : 0,
    open,
  },
};
