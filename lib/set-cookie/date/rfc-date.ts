import { type DateFields, type DateParser, fullYear, MONTHS, momentOf } from './date-fields.ts';

/** Everything that divides a date into tokens: ASCII but digits, letters and the colon of a time. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are delimiters of the grammar
const DELIMITERS = /[\x00-\x2f\x3b-\x40\x5b-\x60\x7b-\x7f]+/;

/** The earliest year of Chromium's clock: a date before it has passed, whichever it is. */
const FIRST_YEAR = 1601;

/**
 * The date of an Expires as Chromium reads it (`ParseCookieExpirationTime` of net/cookies/cookie_util.cc), close to
 * RFC 6265bis section 5.1.1: time zone and AM/PM are ignored, impossible dates are none.
 */
export const rfcDate: DateParser = (text) => {
  const found: { -readonly [Field in keyof DateFields]?: DateFields[Field] } = {};
  for (const token of text.split(DELIMITERS)) readToken(token, found);
  const { year, month, day, hour = -1, minute = -1, second = -1 } = found;
  if (year === undefined || month === undefined || day === undefined || hour === -1) return null;
  const fields = { year: fullYear(year), month, day, hour, minute, second };
  if (!isPossible(fields)) return null;
  return fields.year < FIRST_YEAR ? Number.NEGATIVE_INFINITY : momentOf(fields);
};

/** Each token fills the first field that it fits and that is still open. */
function readToken(token: string, found: { -readonly [F in keyof DateFields]?: number }): void {
  if (!/^\d/.test(token)) {
    const month = MONTHS.indexOf(token.slice(0, 3).toLowerCase());
    if (month !== -1) found.month ??= month;
    return;
  }
  const time = /^(\d+):(\d+):(\d+)$/.exec(token);
  if (time) {
    if (found.hour !== undefined) return;
    [found.hour = 0, found.minute = 0, found.second = 0] = time.slice(1).map(Number);
  } else if (/^\d{1,2}$/.test(token) && found.day === undefined) {
    found.day = Number(token);
  } else if (/^\d{1,5}$/.test(token)) {
    found.year ??= Number(token);
  }
}

function isPossible(fields: DateFields): boolean {
  const { month, day, hour, minute, second } = fields;
  const lastDay = new Date(momentOf({ ...fields, month: month + 1, day: 0 })).getUTCDate();
  const inDay = hour < 24 && minute < 60 && second < 60;
  return inDay && day >= 1 && day <= lastDay;
}
