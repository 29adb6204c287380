import { type DateParser, MONTHS, momentOf } from './date-fields.ts';
import { NsprReader } from './nspr-reader.ts';

/** Minutes that a zone's own time is ahead of UTC, daylight saving included. */
export const ZONES: Readonly<Record<string, number>> = {
  pst: -480,
  pdt: -420,
  mst: -420,
  mdt: -360,
  cst: -360,
  cdt: -300,
  est: -300,
  edt: -240,
  ast: -240,
  nst: -210,
  gmt: 0,
  bst: 60,
  met: 60,
  eet: 120,
  jst: 540,
};

const LAST_YEAR = 32_767;

/** Between tokens; `-` and `+` are looked at where they stand. */
const TOKEN_END = /[ \t,;\-+/()[\]]/;
const SKIPPED = /[ \t,;/()[\]]/;
const MAX_TOKENS = 1000;

/**
 * The date of an Expires as Firefox reads it (`PR_ParseTimeString` of nsprpub/pr/src/misc/prtime.c, with UTC as the
 * default): zones, AM and PM apply, numbers may stand for a date (`3/1/2027`), and what is too large rolls over.
 */
export const nsprDate: DateParser = (text) => {
  const reader = new NsprReader(text);
  for (let tokens = 0; reader.at < text.length; tokens += 1) {
    if (tokens >= MAX_TOKENS) return null;
    readToken(reader);
    skip(reader);
  }
  const { month, day, year, hour, minute, second, zone, offset } = reader;
  if (month === null || day === null || year === null || year > LAST_YEAR) return null;
  const ahead = offset ?? (zone === null ? 0 : (ZONES[zone] ?? 0));
  const local = momentOf({
    year,
    month,
    day,
    hour: hour ?? 0,
    minute: minute ?? 0,
    second: second ?? 0,
  });
  return local - ahead * 60_000;
};

function readToken(reader: NsprReader): void {
  const character = reader.peek();
  if (/\d/.test(character)) reader.readNumber();
  else if (character === '+' || character === '-') reader.readOffset();
  else readWord(reader);
}

/** A word counts by its first three letters, for the first of month, zone and day of the week that is still open. */
function readWord(reader: NsprReader): void {
  const word = reader.text.slice(reader.at, reader.at + 3).toLowerCase();
  const month = MONTHS.indexOf(word);
  if (month !== -1) {
    reader.month ??= month;
  } else if (Object.hasOwn(ZONES, word)) {
    reader.zone ??= word;
  } else if (/^ut([^a-z]|$)/.test(word)) {
    reader.zone ??= 'gmt';
  }
}

function skip(reader: NsprReader): void {
  const { text } = reader;
  while (reader.at < text.length && !TOKEN_END.test(reader.peek())) reader.at += 1;
  for (;;) {
    while (SKIPPED.test(reader.peek())) reader.at += 1;
    if (!isIdleDash(reader)) return;
    reader.at += 1;
  }
}

/** A dash in a date such as `30-Aug-1966`, as against the sign of a zone. */
function isIdleDash({ text, at, year }: NsprReader): boolean {
  if (text[at] !== '-') return false;
  const afterLetter = at > 0 && /[a-z]/i.test(text[at - 1] ?? '');
  return (afterLetter && year === null) || !/\d/.test(text[at + 1] ?? '');
}
