/** RFC 5322 section 4.3 has the letters, JavaScript's Date the long form. */
const ZONE = String.raw`(?:(?<zone>[Zz]|(?:GMT|UTC)?[+-]\d{2}(?::?\d{2})?|[A-Z]{2,3})(?: \([^()]{1,60}\))?)`;
const TIME = String.raw`(?<hour>\d{2}):(?<minute>\d{2}):(?<second>\d{2})`;
const FRACTION = String.raw`(?:[.,](?<fraction>\d{1,9}))?`;
const WEEKDAY = '(?:[A-Z][a-z]{2,8},? )?';
const MONTH_DAY = String.raw`(?<month>[A-Z][a-z]{2}) {1,2}(?<day>\d{1,2}),?`;

const FORMS: readonly RegExp[] = [
  // ISO 8601, RFC 3339, and what databases and languages make of them.
  String.raw`(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:[Tt ](?<hour>\d{2}):?(?<minute>\d{2})(?::?(?<second>\d{2})${FRACTION})?(?: ?${ZONE})?)?`,
  // The same without signs, of which other numbers than a year of our days are mere numbers.
  String.raw`(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})(?:T?(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})${FRACTION}${ZONE}?)?`,
  String.raw`(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})T(?<hour>\d{2})(?<minute>\d{2})${ZONE}?`,
  // RFC 9110 section 5.6.7, RFC 5322 section 3.3.
  String.raw`${WEEKDAY}(?<day>\d{1,2})[ -](?<month>[A-Z][a-z]{2})[ -](?<year>\d{4}|\d{2}),? ${TIME}(?: ${ZONE})?`,
  // JavaScript's Date.prototype.toString; C's ctime and `date`.
  String.raw`${WEEKDAY}${MONTH_DAY} (?<year>\d{4}),? ${TIME}(?: ${ZONE})?`,
  String.raw`${WEEKDAY}${MONTH_DAY} ${TIME}(?: ${ZONE})? (?<year>\d{4})`,
].map((form) => new RegExp(`^${form}$`));

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** Hours behind UTC by which the zones of North America are known (RFC 5322 section 4.3). */
const NAMED_ZONES: ReadonlyMap<string, number> = new Map([
  ['UT', 0],
  ['UTC', 0],
  ['GMT', 0],
  ['EST', 5],
  ['EDT', 4],
  ['CST', 6],
  ['CDT', 5],
  ['MST', 7],
  ['MDT', 6],
  ['PST', 8],
  ['PDT', 7],
]);
/** `/Date(1767225600000+0100)/`, as Microsoft's JSON has it: the offset is for show. */
const MICROSOFT = /^\/Date\((-?\d{1,15})(?:[+-]\d{4})?\)\/$/;

/** The moment that a date in words or in ISO 8601 stands for, in epoch milliseconds; without a zone it is taken as UTC. */
export function timeOfDate(text: string): number | null {
  if (text.length > 100) return null;
  const milliseconds = MICROSOFT.exec(text)?.[1];
  if (milliseconds !== undefined) return Number(milliseconds);
  for (const form of FORMS) {
    const fields = form.exec(text)?.groups;
    if (fields) return timeOfFields(fields);
  }
  return null;
}

function timeOfFields(fields: Readonly<Record<string, string | undefined>>): number | null {
  const { year = '', month = '', day = '', hour, minute, second, fraction = '', zone } = fields;
  const monthIndex = /\d/.test(month) ? Number(month) - 1 : MONTHS.indexOf(month);
  const midnight = dayOf(wholeYear(year), monthIndex, Number(day));
  const offset = zone === undefined ? 0 : offsetOf(zone);
  if (midnight === null || offset === null) return null;
  const [hours, minutes, seconds] = [hour, minute, second].map((each) => Number(each ?? 0));
  if (hours === undefined || minutes === undefined || seconds === undefined) return null;
  const isTime = hours < 24 || (hours === 24 && minutes === 0 && seconds === 0);
  if (!isTime || minutes > 59 || seconds > 59) return null;
  const rest = Number(fraction.slice(0, 3).padEnd(3, '0'));
  return midnight + ((hours * 60 + minutes - offset) * 60 + seconds) * 1000 + rest;
}

/** The beginning of a day; null for one that the calendar does not have, such as 31 February. */
function dayOf(year: number, month: number, day: number): number | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return month >= 0 && date.getUTCMonth() === month && date.getUTCDate() === day
    ? date.getTime()
    : null;
}

/** Two digits are of this century up to 49 (RFC 5322 section 4.3). */
function wholeYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

/** Minutes ahead of UTC; null for letters that are no zone. */
function offsetOf(zone: string): number | null {
  const [, sign, hours, minutes = '0'] = /([+-])(\d{2}):?(\d{2})?$/.exec(zone) ?? [];
  if (hours !== undefined) return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  if (/^[Zz]$/.test(zone)) return 0;
  const behind = NAMED_ZONES.get(zone);
  return behind === undefined ? null : -behind * 60;
}
