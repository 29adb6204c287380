import { fromBase64, toBase64Url } from '../bytes/base64.ts';
import { anyText, utf8 } from '../bytes/text.ts';
import { compactJson, parseObject } from '../content/json.ts';
import { fromSeconds } from '../content/time.ts';
import { type Decoder, type Part, slice } from '../decoder.ts';
import type { Opened, Status, Subject, VerdictNote } from '../keyed.ts';
import type { NodeNote } from '../node.ts';
import { unproven } from '../signing/judge.ts';
import { checkJws } from '../signing/jwt.ts';

const BEARER = /^(?:Bearer |)/i;
const COMPACT = /^([\w-]*)\.([\w-]*)\.([\w-]*)(?:\.([\w-]*)\.([\w-]*))?$/;
/** RFC 7515 section 7.1 and RFC 7516 section 7.1. */
const SIGNED = ['header', 'payload', 'signature'];
const ENCRYPTED = ['header', 'encryptedKey', 'iv', 'ciphertext', 'tag'];

type Data = Readonly<Record<string, unknown>>;

function objectOf(text: string | undefined): Data | null {
  const bytes = text ? fromBase64(text) : null;
  return bytes && parseObject(anyText(bytes));
}

function isNone(alg: unknown): boolean {
  return String(alg).toLowerCase() === 'none';
}

/** RFC 7519 section 2, NumericDate; null where it is missing or none. */
function moment(claim: unknown): number | null {
  return typeof claim === 'number' ? fromSeconds(claim) : null;
}

/** Header, claims and signature of a token; null for another text. */
function take(text: string) {
  const start = BEARER.exec(text)?.[0].length ?? 0;
  const parts = COMPACT.exec(text.slice(start));
  // `{"` in base64url: what else has dots is spared the rest.
  const header = parts?.[1]?.startsWith('ey') ? objectOf(parts[1]) : null;
  if (!parts || !header || !('alg' in header)) return null;
  return { start, header, pieces: parts.slice(1).filter((piece) => piece !== undefined) };
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

/** RFC 7519 sections 4.1.4 and 4.1.5. */
function judge(claims: Data | null, now: number | null): Status {
  if (!claims) return 'valid';
  const [expires, begins] = [moment(claims.exp), moment(claims.nbf)];
  if (now !== null && begins !== null && now < begins) return 'not-yet-valid';
  return now !== null && expires !== null && now >= expires ? 'expired' : 'valid';
}

async function open(subject: Subject): Promise<Opened> {
  const { text, secrets, now } = subject;
  const token = take(text);
  if (!token) return { status: 'malformed' };
  const { start, header, pieces } = token;
  const [first = '', payload = '', signature = ''] = pieces;
  if (pieces.length > 3) return { status: secrets.length === 0 ? 'no-key' : 'malformed' };
  const claims = objectOf(payload);
  const bytes = fromBase64(signature);
  const signed = `${first}.${payload}`;
  const checked = bytes && (await checkJws(header, signed, bytes, secrets));
  const notes: VerdictNote[] = [...(checked?.notes ?? [])];
  if (claims && !('exp' in claims)) notes.push('no-expiry');
  const proven = checked?.isRight ? judge(claims, now) : unproven(subject);
  return {
    status: isNone(header.alg) ? 'alg-none' : proven,
    content: claims ?? anyText(fromBase64(payload) ?? utf8('')),
    timestamp: moment(claims?.iat),
    expires: moment(claims?.exp),
    notes,
    write: async (edited) => {
      const json = claims ? compactJson(edited) : edited;
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
  keyed: {
    likelihood: ({ text }) => (take(text) ? 9 : /^(?:Bearer )?eyJ[\w-]*\./.test(text) ? 2 : 0),
    open,
  },
};
