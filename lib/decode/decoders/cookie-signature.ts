import { fromBase64, toBase64 } from '../bytes/base64.ts';
import { sameBytes, utf8 } from '../bytes/text.ts';
import { compactJson, parseJson } from '../content/json.ts';
import { hmac } from '../crypto/digest.ts';
import { type Decoder, slice } from '../decoder.ts';
import type { Opened, Subject } from '../keyed.ts';
import { firstOf, unproven } from '../signing/judge.ts';

const SIGNED = /^s:(.*)\.([A-Za-z0-9+/]{43})=?$/s;

/** What express-session and cookie-parser make of the text: `j:` is JSON. */
function contentOf(text: string): unknown {
  return text.startsWith('j:') ? (parseJson(text.slice(2)) ?? text) : text;
}

async function sign(text: string, secret: string): Promise<string> {
  return toBase64(await hmac('SHA-256', utf8(secret), utf8(text))).replace(/=+$/, '');
}

async function open(subject: Subject): Promise<Opened> {
  const { text, secrets } = subject;
  const dot = text.lastIndexOf('.');
  const content = text.slice(2, Math.max(dot, 2));
  const signature = dot < 2 ? '' : text.slice(dot + 1);
  const given = fromBase64(signature);
  const secret = await firstOf(secrets, async (each) => {
    const made = fromBase64(await sign(content, each));
    return made && given && sameBytes(made, given) && signature.length === 43 ? each : null;
  });
  return {
    status: secret === null ? unproven(subject) : 'valid',
    content: contentOf(content),
    write: async (edited) => {
      const json = content.startsWith('j:') ? compactJson(edited) : edited;
      if (json === null) return null;
      const written = content.startsWith('j:') ? `j:${json}` : json;
      if (secret === null) return { text: `s:${written}.${signature}`, isSigned: false };
      return { text: `s:${written}.${await sign(written, secret)}`, isSigned: true };
    },
  };
}

/** express-session's connect.sid and signed cookies of Express: `s:`, a text, a dot and HMAC-SHA256. https://www.npmjs.com/package/cookie-signature */
export const cookieSignature: Decoder = {
  id: 'cookie-signature',
  readText(text) {
    const content = text.startsWith('s:') ? SIGNED.exec(text)?.[1] : undefined;
    if (content === undefined) return null;
    const end = content.length + 2;
    return {
      parts: [
        slice(text, 'content', 2, end),
        { ...slice(text, 'signature', end + 1, text.length), isLeaf: true },
      ],
    };
  },
  keyed: { likelihood: ({ text }) => (text.startsWith('s:') ? 9 : 0), open },
};
