import { fromSeconds } from '../content/time.ts';
import type { Decoder, Part } from '../decoder.ts';
import type { Opened, Subject } from '../keyed.ts';
import { isCode } from '../signing/code.ts';
import { djangoSignature, findDjangoRecipe, fromBase62, toBase62 } from '../signing/django.ts';
import { judgeAge, unproven } from '../signing/judge.ts';
import { readPayload, writePayload } from '../signing/payload.ts';

/** Payload, time in base 62 and HMAC. Base64 holds no colon: the first one ends the payload. */
const SIGNED = /^(\.?[\w-]+):([0-9A-Za-z]{6}):([\w-]{27}|[\w-]{43}|[\w-]{64}|[\w-]{86})$/;
/** The same without a time: `Signer().sign_object`. */
const TIMELESS = /^(\.?[\w-]+):([\w-]{27}|[\w-]{43}|[\w-]{64}|[\w-]{86})$/;
/** A text that a bare Signer has signed. */
const TEXT = /:([\w-]{27}|[\w-]{43}|[\w-]{64}|[\w-]{86})$/;
/** From the left, as long as the payload is base64; from the right, when a bare Signer has signed any text. */
const LEFT = /^([^:]*)(?::([^:]*))?(?::(.*))?$/s;
const RIGHT = /^(.*?)(?::([0-9A-Za-z]{6}))?:([\w-]+)$/s;

const SESSIONS = 'django.contrib.sessions.backends.signed_cookies';
/** The names of the classes, where no salt is given. */
const NO_SALTS = ['django.core.signing.TimestampSigner', 'django.core.signing.Signer'];
const SALTS = ['django.core.signing', SESSIONS, 'django.contrib.messages', ...NO_SALTS];

function readText(text: string) {
  const found = SIGNED.exec(text) ?? TIMELESS.exec(text);
  if (!found) return null;
  const [, payload = '', ...rest] = found;
  // An id of 64 hex letters behind a colon is no signature.
  if (rest.length === 1 && !isCode(rest[0])) return null;
  const second = payload.length + 1;
  const signature = rest.at(-1) ?? '';
  const parts: Part[] = [payloadPart(payload)];
  if (rest.length > 1) {
    const [time = ''] = rest;
    parts.push({
      label: 'timestamp',
      content: time,
      span: { start: second, end: second + time.length },
      time: fromSeconds(fromBase62(time) ?? Number.NaN),
      isLeaf: true,
    });
  }
  const span = { start: text.length - signature.length, end: text.length };
  parts.push({ label: 'signature', content: signature, span, isLeaf: true });
  return { parts };
}

/** A payload, for the decoder of what its dot stands for. */
function payloadPart(payload: string): Part {
  return { label: 'payload', content: payload, span: { start: 0, end: payload.length } };
}

function saltsOf({ name, options }: Subject): readonly string[] {
  if (options.signerSalt !== undefined && options.salt !== '') return [options.signerSalt];
  if (options.salt) return [`${options.salt}signer`];
  // An empty salt is none to Django.
  if (options.salt === '') return NO_SALTS.map((salt) => `${salt}signer`);
  const salts = name === 'sessionid' ? [SESSIONS] : SALTS;
  return salts.map((salt) => `${salt}signer`);
}

function likelihood({ name, text, options: { salt, digest } }: Subject): number {
  if (SIGNED.test(text)) return 7;
  if (isCode(TEXT.exec(text)?.[1])) return TIMELESS.test(text) ? 5 : 3;
  // Sessions in the database have a mere id.
  const isNamed = name === 'sessionid' && text.includes(':');
  // Ids are as long as signatures of these, which are seldom: somebody has to say so.
  const isSaid = (digest === 'MD5' || digest === 'SHA-224') && text.includes(':');
  return isNamed || isSaid || salt?.startsWith('django.contrib.sessions') === true ? 3 : 0;
}

function piecesOf(text: string, isRight: boolean) {
  const [, payload = '', second, third] = (isRight ? RIGHT : LEFT).exec(text) ?? [];
  const time = third === undefined ? undefined : second;
  return { payload, time, signature: third ?? second ?? '' };
}

async function open(subject: Subject): Promise<Opened> {
  const { text } = subject;
  const colon = text.lastIndexOf(':');
  const signable = text.slice(0, Math.max(0, colon));
  const recipe = await findDjangoRecipe(signable, text.slice(colon + 1), saltsOf(subject), subject);
  const { payload, time, signature } = piecesOf(text, recipe !== null);
  const seconds = time === undefined ? null : fromBase62(time);
  const timestamp = seconds === null ? null : fromSeconds(seconds);
  const { content, isCompressed, notes, isWritable } = await readPayload(payload);
  const write: Opened['write'] = async (edited) => {
    const isText = content === undefined;
    const written = isText ? edited : await writePayload(edited, payload);
    if (written === null) return null;
    const moment = subject.now === null ? time : toBase62(subject.now / 1000);
    const signable = time === undefined ? written : `${written}:${moment}`;
    if (!recipe) return { text: `${signable}:${signature}`, isSigned: false };
    return { text: `${signable}:${await djangoSignature(signable, recipe)}`, isSigned: true };
  };
  return {
    status: recipe ? judgeAge(timestamp, subject) : unproven(subject),
    content: content === undefined && recipe ? payload : content,
    timestamp,
    compressed: isCompressed,
    notes: recipe?.digest === 'SHA-1' ? [...notes, 'legacy-digest'] : notes,
    ...(isWritable ? { write } : {}),
  };
}

/**
 * `django.core.signing.dumps`, which sessions of the signed_cookies engine are made with: base64url of JSON, zlib
 * where a dot is before it, the time, and HMAC-SHA256 (SHA-1 before Django 3.1).
 * https://docs.djangoproject.com/en/stable/topics/signing/
 */
export const djangoSigning: Decoder = {
  id: 'django-signing',
  readText,
  keyed: { likelihood, open },
};
