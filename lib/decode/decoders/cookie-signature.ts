import { toBase64 } from '../bytes/base64.ts';
import { utf8 } from '../bytes/text.ts';
import { compactJson, parseJson } from '../content/json.ts';
import { hmac } from '../crypto/digest.ts';
import { type Decoder, slice } from '../decoder.ts';
import type { Opened, Subject } from '../keyed.ts';
import { firstOf, unproven } from '../signing/judge.ts';

const SIGNED = /^s:(.*)\.([A-Za-z0-9+/]{43})=?$/s;
/** PHP's serialize() begins a text alike. */
const PHP = /^s:\d+:"/;
/** Percent-encoding that ends within an escape, which nobody undoes. */
const CUT = /^s%3A.*%[0-9A-F]?$/is;

/** What express-session and cookie-parser make of the text: `j:` is JSON. */
function contentOf(text: string): unknown {
  const data = text.startsWith('j:') ? parseJson(text.slice(2)) : undefined;
  return data === undefined ? text : data;
}

/** Content and signature; what was cut within an escape is shown as far as it goes. */
function piecesOf(text: string): { content: string; signature: string } {
  const plain = CUT.test(text) ? uncut(text) : text;
  const dot = plain.lastIndexOf('.');
  if (dot < 2) return { content: plain.slice(2), signature: '' };
  return { content: plain.slice(2, dot), signature: plain.slice(dot + 1) };
}

function uncut(text: string): string {
  try {
    // A letter of more than one byte may be cut as well.
    return decodeURIComponent(text.replace(/(?:%[89A-F][0-9A-F]){0,3}%[0-9A-F]?$/i, ''));
  } catch {
    return text;
  }
}

async function sign(text: string, secret: string): Promise<string> {
  return toBase64(await hmac('SHA-256', utf8(secret), utf8(text))).replace(/=+$/, '');
}

async function open(subject: Subject): Promise<Opened> {
  const { text, secrets } = subject;
  const { content, signature } = piecesOf(text);
  // cookie-signature compares texts: the same bytes in other letters are a wrong signature.
  const secret = await firstOf(CUT.test(text) ? [] : secrets, async (each) =>
    (await sign(content, each)) === signature ? each : null,
  );
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

function likelihood({ text }: Subject): number {
  if (text.startsWith('s:')) return PHP.test(text) ? 0 : 9;
  return CUT.test(text) ? 8 : 0;
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
  keyed: { likelihood, open },
};
