import { untag } from '../content/flask-json.ts';
import { compactJson } from '../content/json.ts';
import { fromSeconds } from '../content/time.ts';
import { type Decoder, type Part, slice } from '../decoder.ts';
import type { Opened, Subject } from '../keyed.ts';
import { isCode } from '../signing/code.ts';
import { dataOrText } from '../signing/content.ts';
import {
  type DangerousRecipe,
  dangerousSignature,
  dangerousTime,
  findDangerousRecipe,
  writeDangerousTime,
} from '../signing/itsdangerous.ts';
import { type Ahead, judgeAge, unproven } from '../signing/judge.ts';
import { readPayload, writePadded, writePayload } from '../signing/payload.ts';

const SIGNATURE = String.raw`([\w-]{27}|[\w-]{43}|[\w-]{64}|[\w-]{86})`;
/** Payload, time of four bytes, HMAC; Starlette pads its payload. */
const TIMED = new RegExp(String.raw`^(\.?[\w+/-]+={0,2})\.([\w-]{6})\.${SIGNATURE}$`);
/** The same without a time: URLSafeSerializer. */
const TIMELESS = new RegExp(String.raw`^(\.?(?:ey|W|I)[\w-]+)\.${SIGNATURE}$`);
/** A text that a bare Signer has signed. */
const TEXT = new RegExp(String.raw`\.${SIGNATURE}$`);
/** JSON, which may be compressed, with a signature that is cut or tampered with. */
const LOOSE = /^(?:\.eJ|ey[A-Z])[\w+/=-]*(?:\.[\w-]*)?\.([\w-]*)$/;
/** Since version 2.0 a negative age is one that is over. */
const AHEAD: Ahead = { most: 0, status: 'expired' };

/** Payload, time and signature, as `Signer.unsign` takes them off from the end. */
function pieces(text: string): { payload: string; time: string | null; signature: string } {
  const last = text.lastIndexOf('.');
  if (last < 0) return { payload: text, time: null, signature: '' };
  const signature = text.slice(last + 1);
  const before = text.lastIndexOf('.', last - 1);
  const time = text.slice(before + 1, last);
  // A dot at the very beginning is the mark of compression, but for what is too short to be compressed.
  const isTimed = before >= 0 && time.length <= 8 && dangerousTime(time) !== null;
  if (!isTimed) return { payload: text.slice(0, last), time: null, signature };
  return { payload: text.slice(0, before), time, signature };
}

function readText(text: string) {
  const [, payload, time, signature = ''] = TIMED.exec(text) ?? [];
  const timeless = payload === undefined ? TIMELESS.exec(text) : null;
  if (payload === undefined && !timeless) return null;
  const content = payload ?? timeless?.[1] ?? '';
  const parts: Part[] = [slice(text, 'payload', 0, content.length)];
  if (time !== undefined) {
    const start = content.length + 1;
    const moment = fromSeconds(dangerousTime(time) ?? Number.NaN);
    parts.push({
      ...slice(text, 'timestamp', start, start + time.length),
      time: moment,
      isLeaf: true,
    });
  }
  const length = (timeless?.[2] ?? signature).length;
  parts.push({ ...slice(text, 'signature', text.length - length, text.length), isLeaf: true });
  return { parts };
}

async function open(subject: Subject): Promise<Opened> {
  const { text, now } = subject;
  const { payload, time, signature } = pieces(text);
  const signed = text.slice(0, Math.max(0, text.length - signature.length - 1));
  const recipe = await findDangerousRecipe(signed, signature, subject);
  const { content, isCompressed, notes, isWritable } = await readPayload(payload);
  const seconds = time === null ? null : dangerousTime(time);
  const timestamp = seconds === null ? null : fromSeconds(seconds);
  const write: Opened['write'] = async (edited) => {
    const written = await rewrite(edited, payload, content !== undefined, recipe);
    if (written === null) return null;
    const moment = time !== null && now !== null ? writeDangerousTime(now / 1000) : time;
    const signable = moment === null ? written : `${written}.${moment}`;
    if (!recipe) return { text: `${signable}.${signature}`, isSigned: false };
    return { text: `${signable}.${await dangerousSignature(signable, recipe)}`, isSigned: true };
  };
  return {
    status: recipe ? judgeAge(timestamp, subject, AHEAD) : unproven(subject),
    // A bare Signer signs any text.
    content: content === undefined ? (recipe ? signedText(payload) : undefined) : untag(content),
    // Without its tags a tuple would be written as a list, and a date as a text.
    source: content,
    timestamp,
    compressed: isCompressed,
    notes,
    ...(isWritable ? { write } : {}),
  };
}

/** Serializer, which is not safe in URLs, leaves JSON as it is. A number may be the text that a bare Signer has signed. */
function signedText(payload: string): unknown {
  return /^[[{"]/.test(payload) ? dataOrText(payload) : payload;
}

async function rewrite(
  edited: string,
  payload: string,
  isData: boolean,
  recipe: DangerousRecipe | null,
): Promise<string | null> {
  if (!isData) return edited;
  if (compactJson(edited) === null) return null;
  const isPadded = payload.endsWith('=') || recipe?.salt === 'itsdangerous.Signer';
  return isPadded ? writePadded(edited) : writePayload(edited, payload);
}

function likelihood({ name, text, options: { salt } }: Subject): number {
  if (TIMED.test(text)) return 7;
  if (TIMELESS.test(text)) return 5;
  if (salt === 'cookie-session' || salt?.startsWith('itsdangerous')) return 3;
  if (isCode(TEXT.exec(text)?.[1])) return 2;
  const [, signature] = LOOSE.exec(text) ?? [];
  if (signature === undefined) return 0;
  return name === 'session' || isCode(signature) ? 2 : 0;
}

/**
 * Flask, Quart and Starlette sessions, and whatever else is signed with itsdangerous: base64url of JSON, zlib
 * where a dot is before it, a time, and an HMAC. https://itsdangerous.palletsprojects.com/en/stable/
 */
export const itsdangerous: Decoder = {
  id: 'itsdangerous',
  readText,
  keyed: { likelihood, open },
};
