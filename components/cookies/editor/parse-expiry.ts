import { parseDuration } from './parse-duration.ts';

/** Numbers below this are seconds from now (31 years of them), as in Max-Age; above, seconds since 1970. */
const FIRST_EPOCH_SECONDS = 1e9;
/** From here on they are milliseconds since 1970 (1973 as milliseconds, the year 5138 as seconds). */
const FIRST_EPOCH_MILLISECONDS = 1e11;

/** `2027-01-31`, `2027-01-31 12:00`, `2027-01-31T12:00:00.5`, each with or without `Z` or an offset. */
const ISO =
  /^([+-]\d{6}|\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(\.\d+)?)?\s?(Z|[+-]\d{2}:?\d{2})?)?$/i;

/** The dates of HTTP, as in the Expires of a Set-Cookie: `Sun, 31 Jan 2027 12:00:00 GMT`. */
const HTTP_DATE =
  /^(?:[a-z]{3,9},? )?\d{1,2}[ -][a-z]{3}[ -](?:\d{2}|\d{4}) \d{2}:\d{2}:\d{2}(?: (?:GMT|UTC|Z))?$/i;

/**
 * The expiry (seconds since 1970) that a typed or pasted text stands for: a date in local time, ISO 8601, an
 * HTTP date, seconds or milliseconds since 1970, or a duration from `now` (milliseconds) such as `7d`,
 * `2 weeks` or Max-Age's plain seconds. null for a session cookie (`session`, or nothing at all); undefined
 * when it cannot be understood.
 */
export function parseExpiry(text: string, now: number): number | null | undefined {
  const trimmed = text.trim();
  if (trimmed === '' || /^session$/i.test(trimmed)) return null;
  if (/^-?\d+(\.\d+)?$/.test(trimmed)) return fromNumber(Number(trimmed), now);
  const duration = parseDuration(trimmed);
  if (duration !== null) return now / 1000 + duration;
  return fromIso(trimmed) ?? fromHttpDate(trimmed);
}

function fromNumber(number: number, now: number): number {
  if (number < FIRST_EPOCH_SECONDS) return now / 1000 + number;
  return number < FIRST_EPOCH_MILLISECONDS ? number : number / 1000;
}

/** Without an offset the time is local, and midnight where there is none: what a person means by a date. */
function fromIso(text: string): number | undefined {
  const [, year, month, day, hour = '00', minute = '00', second = '00', fraction = '', zone = ''] =
    ISO.exec(text) ?? [];
  if (year === undefined) return undefined;
  const offset = zone.replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2').toUpperCase();
  const moment = `${year}-${month}-${day}T${hour}:${minute}:${second}${fraction}`;
  // Date.parse turns 31 April into 1 May: read back in UTC, every part must still be there.
  const inUtc = new Date(`${moment}Z`);
  if (Number.isNaN(inUtc.getTime()) || inUtc.getUTCDate() !== Number(day)) return undefined;
  return seconds(Date.parse(`${moment}${offset}`));
}

function fromHttpDate(text: string): number | undefined {
  if (!HTTP_DATE.test(text)) return undefined;
  return seconds(Date.parse(/(GMT|UTC|Z)$/i.test(text) ? text : `${text} GMT`));
}

function seconds(milliseconds: number): number | undefined {
  return Number.isNaN(milliseconds) ? undefined : milliseconds / 1000;
}
