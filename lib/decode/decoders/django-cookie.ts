import { fromSeconds } from '../content/time.ts';
import type { Decoder } from '../decoder.ts';
import type { Opened, Subject } from '../keyed.ts';
import { isCode } from '../signing/code.ts';
import {
  COOKIE_KEY,
  djangoSignature,
  findDjangoRecipe,
  fromBase62,
  toBase62,
} from '../signing/django.ts';
import { judgeAge, unproven } from '../signing/judge.ts';

/** The text is anything, colons included: time and signature are the last two. */
const SIGNED = /^(.*):([0-9A-Za-z]{6}):([\w-]{27}|[\w-]{43}|[\w-]{64}|[\w-]{86})$/s;
const LOOSE = /^(.*):([0-9A-Za-z]{1,8}):([\w-]*)$/s;
/** What is left when it is cut: times have had six letters since 1999. */
const CUT = /:[0-9A-Za-z]{6}:([\w-]+)$/;

/** The salt of `get_signed_cookie` is put behind the name of the cookie. */
function saltsOf({ name, options: { salt, signerSalt } }: Subject): readonly string[] {
  return [signerSalt ?? `${name}${salt ?? ''}signer`];
}

async function open(subject: Subject): Promise<Opened> {
  const { text, now } = subject;
  const [, content = '', time = '', signature = ''] = LOOSE.exec(text) ?? [];
  const signed = `${content}:${time}`;
  const recipe = await findDjangoRecipe(signed, signature, saltsOf(subject), subject, COOKIE_KEY);
  const timestamp = fromSeconds(fromBase62(time) ?? Number.NaN);
  return {
    status: recipe ? judgeAge(timestamp, subject) : unproven(subject),
    content,
    timestamp,
    notes: recipe?.digest === 'SHA-1' ? ['legacy-digest'] : [],
    write: async (edited) => {
      const signable = `${edited}:${now === null ? time : toBase62(now / 1000)}`;
      if (!recipe) return { text: `${signable}:${signature}`, isSigned: false };
      return { text: `${signable}:${await djangoSignature(signable, recipe)}`, isSigned: true };
    },
  };
}

/** `HttpResponse.set_signed_cookie`: a text, the time and an HMAC. https://docs.djangoproject.com/en/stable/ref/request-response/ */
export const djangoCookie: Decoder = {
  id: 'django-signed-cookie',
  readText(text) {
    const [, content, time = '', signature = ''] = SIGNED.exec(text) ?? [];
    if (content === undefined) return null;
    const end = content.length;
    const start = end + 1;
    return {
      parts: [
        { label: 'content', content, span: { start: 0, end } },
        {
          label: 'timestamp',
          content: time,
          span: { start, end: start + time.length },
          time: fromSeconds(fromBase62(time) ?? Number.NaN),
          isLeaf: true,
        },
        {
          label: 'signature',
          content: signature,
          span: { start: text.length - signature.length, end: text.length },
          isLeaf: true,
        },
      ],
    };
  },
  keyed: {
    likelihood: ({ name, text, options: { salt, signerSalt } }) => {
      // The salt of a signed cookie has its name in it.
      if (SIGNED.test(text)) return signerSalt?.startsWith(name) ? 8 : 6;
      const isSaid = salt !== undefined || signerSalt !== undefined;
      return (isSaid && LOOSE.test(text)) || isCode(CUT.exec(text)?.[1]) ? 2 : 0;
    },
    open,
  },
};
