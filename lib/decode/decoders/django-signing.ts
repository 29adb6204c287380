import { fromSeconds } from '../content/time.ts';
import type { Decoder, Part } from '../decoder.ts';
import type { Opened, Subject } from '../keyed.ts';
import { djangoSignature, findDjangoRecipe, fromBase62, toBase62 } from '../signing/django.ts';
import { judgeAge, unproven } from '../signing/judge.ts';
import { readPayload, writePayload } from '../signing/payload.ts';

/** Payload, time in base 62 and HMAC. Base64 holds no colon: the first one ends the payload. */
const SIGNED = /^(\.?[\w-]+):([0-9A-Za-z]{6}):([\w-]{27}|[\w-]{43}|[\w-]{64}|[\w-]{86})$/;
/** The same without a time: `Signer().sign_object`. */
const TIMELESS = /^(\.?[\w-]+):([\w-]{27}|[\w-]{43}|[\w-]{64}|[\w-]{86})$/;
/** A text that a bare Signer has signed. */
const TEXT = /:(?:[\w-]{27}|[\w-]{43}|[\w-]{64}|[\w-]{86})$/;
/** From the left, as long as the payload is base64; from the right, when a bare Signer has signed any text. */
const LEFT = /^([^:]*)(?::([^:]*))?(?::(.*))?$/s;
const RIGHT = /^(.*?)(?::([0-9A-Za-z]{6}))?:([\w-]+)$/s;

const SESSIONS = 'django.contrib.sessions.backends.signed_cookies';
const SALTS = [
  'django.core.signing',
  SESSIONS,
  'django.contrib.messages',
  'django.core.signing.TimestampSigner',
  'django.core.signing.Signer',
];

function readText(text: string) {
  const found = SIGNED.exec(text) ?? TIMELESS.exec(text);
  if (!found) return null;
  const [, payload = '', ...rest] = found;
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
  if (options.signerSalt !== undefined) return [options.signerSalt];
  if (options.salt !== undefined) return [`${options.salt}signer`];
  const salts = name === 'sessionid' ? [SESSIONS] : SALTS;
  return salts.map((salt) => `${salt}signer`);
}

function likelihood({ name, text, options: { salt } }: Subject): number {
  if (SIGNED.test(text)) return 7;
  if (TIMELESS.test(text)) return 5;
  if (TEXT.test(text)) return 3;
  const isNamed = name === 'sessionid' || salt?.startsWith('django.contrib.sessions') === true;
  // Sessions in the database have a mere id of 32 letters.
  return isNamed && !/^[a-z0-9]{32}$/.test(text) ? 3 : 0;
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
  const { content, isCompressed, notes } = await readPayload(payload);
  return {
    status: recipe ? judgeAge(true, timestamp, subject) : unproven(subject),
    content: content ?? (recipe ? payload : undefined),
    timestamp,
    compressed: isCompressed,
    notes: recipe?.digest === 'SHA-1' ? [...notes, 'legacy-digest'] : notes,
    write: async (edited) => {
      const isText = content === undefined;
      const written = isText ? edited : await writePayload(edited, payload);
      if (written === null) return null;
      const moment = subject.now === null ? time : toBase62(subject.now / 1000);
      const signable = time === undefined ? written : `${written}:${moment}`;
      if (!recipe) return { text: `${signable}:${signature}`, isSigned: false };
      return { text: `${signable}:${await djangoSignature(signable, recipe)}`, isSigned: true };
    },
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
