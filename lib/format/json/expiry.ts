import { rfcDate } from '../../set-cookie/date/rfc-date.ts';
import type { Fault } from '../format.ts';
import { LAST_SECOND } from '../whole-seconds.ts';
import { shown } from './raw.ts';
import type { FieldReader, Said } from './said.ts';

type Expiry = Said<number | null>;

const SESSION: Expiry = { value: null };

/** What files write for a cookie that ends with the browser session. */
const SESSION_WORDS = /^$|^session$|^at the end of the session$|^infinity$|^never$|^null$/i;

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** ISO 8601 with a date, and maybe a time and a zone. */
const ISO =
  /^(\d{4}-\d\d-\d\d|[+-]\d{6}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?) ?(Z|[+-]\d\d:\d\d)?)?$/i;

/**
 * An expiry in seconds since 1970, in any of its forms: seconds as a number or a text, ISO 8601, the date of an
 * Expires attribute; −1, 0 and words for a session cookie. Milliseconds are recognised, since as seconds they
 * would lie beyond the year 9999. What is no date is none, as browsers have it, with a note.
 */
export const readExpiry: FieldReader<number | null> = (there) => {
  if (typeof there === 'number') return fromNumber(there);
  if (there === false) return SESSION;
  if (typeof there !== 'string') return null;
  const text = there.trim();
  if (SESSION_WORDS.test(text)) return SESSION;
  if (NUMBER.test(text)) return fromNumber(Number(text));
  const moment = momentOf(text);
  if (moment === null) return { value: null, note: note('lifetime', there) };
  // −1 as a date, which is what DevTools make of a session cookie.
  if (moment === -1000) return SESSION;
  // Whatever expired before 1970 has expired.
  return { value: Math.min(Math.max(moment / 1000, 0), LAST_SECOND) };
};

/** Seconds that numbers in files can mean: 0 and less would be a session cookie, more than there are years, milliseconds. */
export function plainSeconds(expirationDate: number): number {
  return Math.min(Math.max(expirationDate, 1), LAST_SECOND);
}

/** ISO 8601 in UTC, to the millisecond. */
export function isoDate(expirationDate: number): string {
  const seconds = Number.isNaN(expirationDate) ? 0 : expirationDate;
  // Rounded, since 4329057688.82 s are a bit less than so many milliseconds.
  const moment = Math.round(Math.min(Math.max(seconds, 0), LAST_SECOND) * 1000);
  return new Date(moment).toISOString();
}

function fromNumber(number: number): Expiry {
  if (number <= 0) return SESSION;
  if (number <= LAST_SECOND) return { value: number };
  const seconds = number / 1000;
  if (seconds <= LAST_SECOND) {
    return { value: seconds, note: note('expiryInMilliseconds', number) };
  }
  return { value: LAST_SECOND, note: note('expiryBeyond', number) };
}

/** Milliseconds since 1970; null for no date. A date without a zone is taken for UTC, wherever it is read. */
function momentOf(text: string): number | null {
  const iso = ISO.exec(text);
  if (!iso) return rfcDate(text);
  const [, date, time = '00:00', zone = 'Z'] = iso;
  const moment = Date.parse(`${date}T${time}${zone.toUpperCase()}`);
  return Number.isNaN(moment) ? null : moment;
}

function note(code: string, there: unknown): Fault {
  return { code, params: [shown(there)] };
}
