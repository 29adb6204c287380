import { fromBase64 } from '../bytes/base64.ts';
import { textOf } from '../bytes/text.ts';
import { dataPart } from '../content/data-parts.ts';
import { parseJson } from '../content/json.ts';
import { fromSeconds } from '../content/time.ts';
import type { Decoder } from '../decoder.ts';
import type { Opened, Subject } from '../keyed.ts';
import {
  COOKIE_KEY,
  djangoSignature,
  findDjangoRecipe,
  fromBase62,
  toBase62,
} from '../signing/django.ts';
import { judgeAge, unproven } from '../signing/judge.ts';
import { payloadBytes, writePayload } from '../signing/payload.ts';

const TAG = '__json_message';
const SALTS = ['django.contrib.messagessigner'];
/** Payload, time where the signer notes one, and HMAC; the payload is JSON in the clear before Django 4.0. */
const SIGNED = /^(.*?)(?::([0-9A-Za-z]{1,8}))?:([\w-]*)$/s;
/** Before Django 3.2: HMAC-SHA1 in hex, then JSON in the clear. */
const OLD = /^([0-9a-f]{40})\$(\[.*)$/s;

function payloadText(payload: string): string | null {
  if (payload.startsWith('[')) return payload;
  const bytes = payload.startsWith('.') ? null : fromBase64(payload);
  return bytes ? textOf(bytes) : null;
}

/** `[tag, isSafe, level, text, extraTags?]` of each message, as `[level, text, extraTags]`. */
function messagesOf(json: string | null): unknown[] | undefined {
  const data = json === null ? undefined : parseJson(json);
  if (!Array.isArray(data)) return undefined;
  return data.map((each: unknown) =>
    Array.isArray(each) && each[0] === TAG ? [each[2], each[3], each[4] ?? null] : each,
  );
}

async function contentOf(payload: string): Promise<unknown[] | undefined> {
  if (!payload.startsWith('.')) return messagesOf(payloadText(payload));
  const found = await payloadBytes(payload);
  return messagesOf(found && textOf(found.bytes));
}

function partsOf(text: string): { payload: string; time: string | null; signature: string } {
  const old = OLD.exec(text);
  if (old) return { payload: old[2] ?? '', time: null, signature: old[1] ?? '' };
  const [, payload = text, time = null, signature = ''] = SIGNED.exec(text) ?? [];
  return { payload, time, signature };
}

async function open(subject: Subject): Promise<Opened> {
  const { text, options, now } = subject;
  const { payload, time, signature } = partsOf(text);
  const signed = text.slice(0, Math.max(0, text.length - signature.length - 1));
  const { salt, signerSalt } = options;
  const salts = salt === undefined ? SALTS : [`${salt}signer`];
  const all = signerSalt === undefined ? salts : [signerSalt];
  const recipe = await findDjangoRecipe(signed, signature, all, subject, COOKIE_KEY);
  const seconds = time === null ? null : fromBase62(time);
  const timestamp = seconds === null ? null : fromSeconds(seconds);
  return {
    status: recipe ? judgeAge(true, timestamp, subject) : unproven(subject),
    content: await contentOf(payload),
    timestamp,
    compressed: payload.startsWith('.'),
    write: async (edited) => {
      const data = parseJson(edited);
      if (!Array.isArray(data)) return null;
      const messages = data.map((each: unknown) => tagged(each));
      const written = await writePayload(JSON.stringify(messages), payload);
      const moment = now === null ? time : toBase62(now / 1000);
      const signable = time === null ? `${written}` : `${written}:${moment}`;
      if (!recipe) return { text: `${signable}:${signature}`, isSigned: false };
      return { text: `${signable}:${await djangoSignature(signable, recipe)}`, isSigned: true };
    },
  };
}

/** The opposite of `messagesOf`. */
function tagged(message: unknown): unknown {
  if (!Array.isArray(message) || message[0] === TAG) return message;
  const [level, text, extraTags] = message;
  return typeof extraTags === 'string' ? [TAG, 0, level, text, extraTags] : [TAG, 0, level, text];
}

/** The messages framework's cookie. https://docs.djangoproject.com/en/stable/ref/contrib/messages/ */
export const djangoMessages: Decoder = {
  id: 'django-messages',
  readText(text) {
    const { payload, time, signature } = partsOf(text);
    const json = signature.length < 27 ? null : payloadText(payload);
    if (json === null || !json.startsWith(`[["${TAG}"`)) return null;
    const messages = messagesOf(json);
    if (!messages) return null;
    const start = text.indexOf(payload);
    return {
      parts: [
        { ...dataPart('messages', messages), span: { start, end: start + payload.length } },
        ...(time === null
          ? []
          : [
              {
                label: 'timestamp',
                content: time,
                time: fromSeconds(fromBase62(time) ?? Number.NaN),
                isLeaf: true,
              },
            ]),
        { label: 'signature', content: signature, isLeaf: true },
      ],
    };
  },
  keyed: {
    likelihood: ({ name, text, options: { salt } }) =>
      name === 'messages' || salt === 'django.contrib.messages' || OLD.test(text) ? 8 : 0,
    open,
  },
};
