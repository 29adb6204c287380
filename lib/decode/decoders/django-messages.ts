import { dataPart } from '../content/data-parts.ts';
import { fromSeconds } from '../content/time.ts';
import type { Decoder } from '../decoder.ts';
import type { Opened, Subject } from '../keyed.ts';
import {
  COOKIE_KEY,
  djangoHexSignature,
  djangoSignature,
  findDjangoRecipe,
  fromBase62,
  toBase62,
} from '../signing/django.ts';
import {
  isMessages,
  jsonOfPayload,
  messagesOf,
  payloadText,
  writeMessages,
} from '../signing/django-messages.ts';
import { firstOf, judgeAge, unproven } from '../signing/judge.ts';

const SALT = 'django.contrib.messages';
/** Payload, time where the signer notes one, and HMAC; the payload is JSON in the clear before Django 3.2. */
const SIGNED = /^(.*?)(?::([0-9A-Za-z]{1,8}))?:([\w-]*)$/s;
/** Before Django 3.1: HMAC-SHA1 in hex, then JSON in the clear. */
const OLD = /^([0-9a-f]{40})\$(\[.*)$/s;
/** How a list begins: in the clear, in base64, or compressed; or the signature before it. */
const BEGINNING = /^(?:\[|W1|\.eJ|[0-9a-f]{40}\$)/;

function partsOf(text: string): { payload: string; time: string | null; signature: string } {
  const [, payload = text, time = null, signature = ''] = SIGNED.exec(text) ?? [];
  return { payload, time, signature };
}

async function open(subject: Subject): Promise<Opened> {
  const { text, options, now } = subject;
  const [, hex, json = ''] = OLD.exec(text) ?? [];
  if (hex !== undefined) return openOld(hex, json, subject);
  const { payload, time, signature } = partsOf(text);
  const signed = text.slice(0, Math.max(0, text.length - signature.length - 1));
  const salts = [options.signerSalt ?? `${options.salt ?? SALT}signer`];
  const recipe = await findDjangoRecipe(signed, signature, salts, subject, COOKIE_KEY);
  const seconds = time === null ? null : fromBase62(time);
  const timestamp = seconds === null ? null : fromSeconds(seconds);
  return {
    status: recipe ? judgeAge(timestamp, subject) : unproven(subject),
    content: messagesOf(await jsonOfPayload(payload)),
    timestamp,
    compressed: payload.startsWith('.'),
    write: async (edited) => {
      const written = await writeMessages(edited, payload);
      if (written === null) return null;
      const moment = now === null ? time : toBase62(now / 1000);
      const signable = time === null ? written : `${written}:${moment}`;
      if (!recipe) return { text: `${signable}:${signature}`, isSigned: false };
      return { text: `${signable}:${await djangoSignature(signable, recipe)}`, isSigned: true };
    },
  };
}

/** Messages of Django before 3.1, which signed them without a signer: the salt and the key are used as they are. */
async function openOld(signature: string, json: string, subject: Subject): Promise<Opened> {
  const salt = subject.options.salt ?? SALT;
  const secret = await firstOf(subject.secrets, async (each) =>
    (await djangoHexSignature(json, salt, each)) === signature ? each : null,
  );
  return {
    status: secret === null ? unproven(subject) : 'valid',
    content: messagesOf(json),
    compressed: false,
    notes: secret === null ? [] : ['legacy-digest'],
    write: async (edited) => {
      const written = await writeMessages(edited, json);
      if (written === null) return null;
      if (secret === null) return { text: `${signature}$${written}`, isSigned: false };
      const made = await djangoHexSignature(written, salt, secret);
      return { text: `${made}$${written}`, isSigned: true };
    },
  };
}

/** The messages framework's cookie. https://docs.djangoproject.com/en/stable/ref/contrib/messages/ */
export const djangoMessages: Decoder = {
  id: 'django-messages',
  readText(text) {
    const [, hex, clear = ''] = OLD.exec(text) ?? [];
    const { payload, time, signature } =
      hex === undefined ? partsOf(text) : { payload: clear, time: null, signature: hex };
    const json = signature.length < 27 ? null : payloadText(payload);
    const messages = json !== null && isMessages(json) ? messagesOf(json) : undefined;
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
      (name === 'messages' && BEGINNING.test(text)) || salt === SALT || OLD.test(text) ? 8 : 0,
    open,
  },
};
