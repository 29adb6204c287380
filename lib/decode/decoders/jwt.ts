import { fromBase64, toBase64Url } from '../bytes/base64.ts';
import { anyText, utf8 } from '../bytes/text.ts';
import { compactJson, parseJson, parseObject } from '../content/json.ts';
import { fromSeconds } from '../content/time.ts';
import { isCheckable } from '../crypto/jwa.ts';
import { type Decoder, type Part, slice } from '../decoder.ts';
import type { Opened, Status, Subject } from '../keyed.ts';
import type { NodeNote } from '../node.ts';
import { unproven } from '../signing/judge.ts';
import { checkJws } from '../signing/jwt.ts';
import { judgeClaims } from '../signing/jwt-claims.ts';

const BEARER = /^(?:Bearer |)/i;
/** Some leave out the dot before a signature that is none. */
const COMPACT = /^([\w-]*)\.([\w-]*)(?:\.([\w-]*)(?:\.([\w-]*)\.([\w-]*))?)?$/;
/** RFC 7515 section 7.1 and RFC 7516 section 7.1. */
const SIGNED = ['header', 'payload', 'signature'];
const ENCRYPTED = ['header', 'encryptedKey', 'iv', 'ciphertext', 'tag'];

type Data = Readonly<Record<string, unknown>>;

function objectOf(text: string | undefined): Data | null {
  const bytes = text ? fromBase64(text) : null;
  return bytes && parseObject(anyText(bytes));
}

function isNone(alg: unknown): boolean {
  return String(alg).trim().toLowerCase() === 'none';
}

/** RFC 7519 section 2, NumericDate; null where it is missing or none. */
function moment(claim: unknown): number | null {
  return typeof claim === 'number' ? fromSeconds(claim) : null;
}

/** The header of a token, of which only the beginning may be left; null for another text. */
function headerOf(text: string): Data | null {
  const [, first = ''] = /^(?:Bearer )?([\w-]*)\./i.exec(text) ?? [];
  // `{` and a quote or white space in base64url: what else has dots is spared the rest.
  const header = /^e[yw]/.test(first) ? objectOf(first) : null;
  return header && 'alg' in header ? header : null;
}

/** Header, claims and signature of a token; null for another text. */
function take(text: string) {
  const start = BEARER.exec(text)?.[0].length ?? 0;
  const parts = COMPACT.exec(text.slice(start));
  const header = parts && headerOf(text);
  if (!header) return null;
  const pieces = parts.slice(1).filter((piece) => piece !== undefined);
  return pieces.length < 3 && !isNone(header.alg) ? null : { start, header, pieces };
}

function readText(text: string) {
  const token = take(text);
  if (!token) return null;
  const isEncrypted = token.pieces.length > 3;
  const labels = isEncrypted ? ENCRYPTED : SIGNED;
  const notes: NodeNote[] = isEncrypted ? ['encrypted'] : [];
  if (isNone(token.header.alg)) notes.push('alg-none');
  const claims = isEncrypted ? null : objectOf(token.pieces[1]);
  if (claims && !('exp' in claims)) notes.push('no-expiry');
  let at = token.start;
  const parts = token.pieces.map((piece, index): Part => {
    const part = slice(text, labels[index] ?? '', at, at + piece.length);
    at += piece.length + 1;
    return { ...part, isLeaf: index > (isEncrypted ? 0 : 1) };
  });
  return { parts, notes };
}

/** What is signed: claims, a list (RFC 7515 allows anything), or a text. */
function contentOf(payload: string): unknown {
  const text = anyText(fromBase64(payload) ?? utf8(''));
  const data = /^\s*[{[]/.test(text) ? parseJson(text) : undefined;
  return data === undefined ? text : data;
}

async function open(subject: Subject): Promise<Opened> {
  const { text, secrets } = subject;
  const token = take(text);
  if (!token) return { status: 'malformed' };
  const { start, header, pieces } = token;
  const [first = '', payload = '', signature = ''] = pieces;
  if (pieces.length > 3) return { status: secrets.length === 0 ? 'no-key' : 'unchecked' };
  const claims = objectOf(payload);
  const content = contentOf(payload);
  const bytes = fromBase64(signature);
  const signed = `${first}.${payload}`;
  const isOurs = bytes === null || isCheckable(String(header.alg));
  const checked = bytes && isOurs ? await checkJws(header, signed, bytes, secrets) : null;
  const notes = checked?.notes ?? [];
  const status = (): Status => {
    if (isNone(header.alg)) return 'alg-none';
    // RFC 7515 section 4.1.11: whoever does not know an extension refuses it, and none is known here.
    if ('crit' in header) return 'malformed';
    if (checked?.isRight) return judgeClaims(claims, subject);
    return secrets.length > 0 && !isOurs ? 'unchecked' : unproven(subject);
  };
  return {
    status: status(),
    content,
    timestamp: moment(claims?.iat),
    expires: moment(claims?.exp),
    notes,
    write: async (edited) => {
      const json = typeof content === 'string' ? edited : compactJson(edited);
      if (json === null) return null;
      const signable = `${first}.${toBase64Url(utf8(json))}`;
      const made = checked?.sign ? await checked.sign(signable) : signature;
      const isSigned = checked?.sign !== undefined && checked?.sign !== null;
      return { text: `${text.slice(0, start)}${signable}.${made}`, isSigned };
    },
  };
}

/** JSON Web Tokens (RFC 7519), signed (RFC 7515) or encrypted (RFC 7516: its header only). */
export const jwt: Decoder = {
  id: 'jwt',
  readText,
  keyed: { likelihood: ({ text }) => (take(text) ? 9 : headerOf(text) ? 2 : 0), open },
};
