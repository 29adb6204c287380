import { fromBase64, toBase64 } from '../bytes/base64.ts';
import { toHex } from '../bytes/hex.ts';
import { anyText, utf8 } from '../bytes/text.ts';
import { fromSeconds } from '../content/time.ts';
import { hmac } from '../crypto/digest.ts';
import { type Decoder, type Part, slice } from '../decoder.ts';
import type { Opened, Status, Subject } from '../keyed.ts';
import { type Ahead, firstOf, judgeAge, unproven } from '../signing/judge.ts';
import { keysIn } from '../signing/key-map.ts';

/** Base64, epoch seconds, HMAC-SHA1 in hex: before Tornado 3.2. */
const V1 =
  /^((?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?)\|(\d+)\|([0-9a-f]{40})$/;
/** The same with a signature that is cut, or in capitals. */
const LOOSE = /^((?:[A-Za-z0-9+/=]{4})*)\|(\d+)\|([0-9A-Fa-f]{16,40})$/;
const FIELD = /(\d{1,4}):/y;
const LABELS = ['keyVersion', 'timestamp', 'name', 'content'];
/** The default of `get_signed_cookie`, in seconds. */
const MAX_AGE = 31 * 86_400;
/** In version 1 digits could be moved from the content into the time: one that is far ahead is refused. */
const AHEAD: Ahead = { most: 31 * 86_400, status: 'not-yet-valid' };

/** The fields of a value of version 2, each with its length before it; null when a length is wrong. */
function fieldsOf(text: string): Part[] | null {
  if (!text.startsWith('2|')) return null;
  const parts: Part[] = [];
  let at = 2;
  for (const label of LABELS) {
    FIELD.lastIndex = at;
    const found = FIELD.exec(text);
    if (!found) return null;
    const start = at + found[0].length;
    at = start + Number(found[1]) + 1;
    if (text[at - 1] !== '|') return null;
    parts.push({ ...slice(text, label, start, at - 1), isLeaf: label !== 'content' });
  }
  return [...parts, { ...slice(text, 'signature', at, text.length), isLeaf: true }];
}

function partsOf(text: string, shape = V1): Part[] | null {
  const old = shape.exec(text);
  if (!old) return fieldsOf(text);
  const [, content = '', time = ''] = old;
  const second = content.length + 1;
  const third = second + time.length + 1;
  return [
    slice(text, 'content', 0, content.length),
    { ...slice(text, 'timestamp', second, third - 1), isLeaf: true },
    { ...slice(text, 'signature', third, text.length), isLeaf: true },
  ];
}

function withTime(part: Part): Part {
  return part.label === 'timestamp' ? { ...part, time: fromSeconds(Number(part.content)) } : part;
}

async function sign(isOld: boolean, name: string, text: string, secret: string): Promise<string> {
  // The parts of version 1 without what divides them.
  const made = isOld
    ? hmac('SHA-1', utf8(secret), utf8(name + text.replaceAll('|', '')))
    : hmac('SHA-256', utf8(secret), utf8(text));
  return toHex(await made);
}

async function open(subject: Subject): Promise<Opened> {
  const { name, text, secrets, options, now, clockLag } = subject;
  const parts = partsOf(text, LOOSE);
  if (!parts) return { status: secrets.length === 0 ? 'malformed' : 'bad-signature' };
  const field = (label: string) =>
    String(parts.find((part) => part.label === label)?.content ?? '');
  const isOld = !text.startsWith('2|');
  const signed = text.slice(0, text.length - field('signature').length);
  // Tornado compares texts: hex in capitals is a wrong signature.
  const secret = await firstOf(keysIn(secrets), async (each) =>
    (await sign(isOld, name, signed, each)) === field('signature') ? each : null,
  );
  const bytes = fromBase64(field('content'));
  const timestamp = fromSeconds(Number(field('timestamp')));
  const isOther = !isOld && field('name') !== name;
  const age = { options: { maxAge: options.maxAge ?? MAX_AGE }, now, clockLag };
  return {
    status: secret === null || isOther ? unproven(subject) : judge(isOld, field('timestamp'), age),
    content: bytes ? anyText(bytes) : undefined,
    timestamp,
    notes: isOther ? ['other-name'] : [],
    write: async (edited) => {
      const content = toBase64(utf8(edited));
      const time = now === null ? field('timestamp') : String(Math.trunc(now / 1000));
      const fields = [field('keyVersion'), time, name, content];
      const signable = isOld
        ? `${content}|${time}|`
        : `2|${fields.map((each) => `${utf8(each).length}:${each}|`).join('')}`;
      if (secret === null) return { text: signable + field('signature'), isSigned: false };
      return { text: signable + (await sign(isOld, name, signable, secret)), isSigned: true };
    },
  };
}

function judge(isOld: boolean, time: string, age: Parameters<typeof judgeAge>[1]): Status {
  // As above: a digit that was moved.
  if (isOld && time.startsWith('0')) return 'malformed';
  return judgeAge(fromSeconds(Number(time)), age, isOld ? AHEAD : undefined);
}

/** Tornado's signed cookies, versions 1 and 2. https://www.tornadoweb.org/en/stable/guide/security.html */
export const tornado: Decoder = {
  id: 'tornado',
  readText(text) {
    const parts = partsOf(text);
    return parts && { parts: parts.map(withTime) };
  },
  keyed: {
    likelihood: ({ text }) =>
      /^2\|\d+:\d/.test(text) ? 9 : V1.test(text) ? 6 : LOOSE.test(text) ? 3 : 0,
    open,
  },
};
