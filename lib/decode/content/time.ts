/** 2001-09-09, when epoch seconds got their tenth digit, and 2100: what is outside is hardly meant as a time. */
const EARLIEST = 1_000_000_000_000;
const LATEST = 4_102_444_800_000;
/** 2040: ids are made of the moment at which they are made, or of chance, which then mostly lies later. */
const LATEST_ID = 2_208_988_800_000;

/** A moment in epoch milliseconds, if it is one that a cookie of our days may speak of; otherwise null. */
function plausible(time: number): number | null {
  return time >= EARLIEST && time < LATEST ? Math.trunc(time) : null;
}

/** The moment at which an id was made, in epoch milliseconds; null before ids of its kind were, and far ahead. */
export function timeOfId(time: number, since = EARLIEST): number | null {
  return time >= since && time < LATEST_ID ? Math.trunc(time) : null;
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
];

/** The moment that a number stands for: epoch seconds to microseconds, Chromium's and Windows' times, .NET ticks. */
export function timeOfNumber(text: string): number | null {
  for (const [pattern, toTime] of NUMBERS) {
    if (pattern.test(text)) return plausible(toTime(Number(text)));
  }
  return null;
}

/** The moment of epoch nanoseconds, 2020 to 2033. Snowflake ids of today have as many digits. */
export function timeOfNanoseconds(text: string): number | null {
  return /^1[6-9]\d{17}$/.test(text) ? plausible(Number(text) / 1_000_000) : null;
}
