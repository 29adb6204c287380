/** 2001-09-09, when epoch seconds got their tenth digit, and 2100: what is outside is hardly meant as a time. */
const EARLIEST = 1_000_000_000_000;
const LATEST = 4_102_444_800_000;

/** A moment in epoch milliseconds, if it is one that a cookie of our days may speak of; otherwise null. */
export function plausible(time: number): number | null {
  return time >= EARLIEST && time < LATEST ? Math.trunc(time) : null;
}

/** The moment of epoch seconds, in epoch milliseconds; null for what is no moment at all. */
export function fromSeconds(seconds: number): number | null {
  // The range of Date, ECMA-262 section 21.4.1.1.
  return Math.abs(seconds) <= 8_640_000_000_000 ? Math.trunc(seconds * 1000) : null;
}

/** 1601-01-01, from which Windows and Chromium count. */
const WINDOWS_EPOCH = 11_644_473_600_000;
/** 0001-01-01, from which .NET counts. */
const TICKS_EPOCH = 62_135_596_800_000;

/** How many digits a number has, and what it then counts. First match wins. */
const NUMBERS: readonly (readonly [RegExp, (value: number) => number])[] = [
  [/^\d{10}(?:\.\d{1,9})?$/, (seconds) => seconds * 1000],
  [/^\d{13}(?:\.\d{1,9})?$/, (milliseconds) => milliseconds],
  [/^1\d{15}$/, (microseconds) => microseconds / 1000],
  [/^13\d{15}$/, (microseconds) => microseconds / 1000 - WINDOWS_EPOCH],
  [/^13\d{16}$/, (ticks) => ticks / 10_000 - WINDOWS_EPOCH],
  [/^6[34]\d{16}$/, (ticks) => ticks / 10_000 - TICKS_EPOCH],
  [/^1[0-9]\d{17}$/, (nanoseconds) => nanoseconds / 1_000_000],
];

/** The moment that a number stands for: epoch seconds to nanoseconds, Chromium's and Windows' times, .NET ticks. */
export function timeOfNumber(text: string): number | null {
  for (const [pattern, toTime] of NUMBERS) {
    if (pattern.test(text)) return plausible(toTime(Number(text)));
  }
  return null;
}

const ISO =
  /^\d{4}-?\d{2}-?\d{2}(?:[T ]\d{2}:?\d{2}(?::?\d{2}(?:[.,]\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
const BASIC = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z?)|$)/;
/** RFC 9110 section 5.6.7, RFC 5322 section 3.3, and JavaScript's own Date.prototype.toString. */
const NAMED =
  /^(?:[A-Z][a-z]{2,8},? )?(?:\d{1,2}[ -][A-Z][a-z]{2}[ -]\d{2,4}|[A-Z][a-z]{2} {1,2}\d{1,2}(?: \d{4})?),? \d{2}:\d{2}:\d{2}(?: (?:GMT|UTC|[+-]\d{4}|GMT[+-]\d{4} \([^()]{1,60}\)|\d{4}))?$/;

/** The moment that a date in words or in ISO 8601 stands for; one without a zone is taken as UTC. */
export function timeOfDate(text: string): number | null {
  if (text.length > 100) return null;
  if (ISO.test(text)) {
    const spread = text.replace(BASIC, (_, year, month, day, hour, minute, second, zone) =>
      hour === undefined
        ? `${year}-${month}-${day}`
        : `${year}-${month}-${day}T${hour}:${minute}:${second ?? '00'}${zone}`,
    );
    const iso = spread.replace(' ', 'T').replace(',', '.');
    const zoned = /T.*(?:Z|[+-]\d{2}:?\d{2})$/.test(iso) || !iso.includes('T') ? iso : `${iso}Z`;
    return known(Date.parse(zoned.replace(/([+-]\d{2})(\d{2})$/, '$1:$2')));
  }
  if (!NAMED.test(text)) return null;
  const zoned = /(?:GMT|UTC|[+-]\d{4})/.test(text) ? text : `${text} GMT`;
  return known(Date.parse(zoned));
}

function known(time: number): number | null {
  return Number.isNaN(time) ? null : time;
}
