/** The fields of a date as they were read, in UTC. `month` counts from 0; a field may lie beyond its range. */
export interface DateFields {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** A parser of the dates in Expires: milliseconds since 1970, or null for no date. `-Infinity` is before all time. */
export type DateParser = (text: string) => number | null;

/** The moment in milliseconds since 1970; fields beyond their range roll over, and years below 100 are meant as such. */
export function momentOf(fields: DateFields): number {
  const { year, month, day, hour, minute, second } = fields;
  // Date.UTC takes the years 0 to 99 for the 20th century.
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return date.setUTCHours(hour, minute, second);
}

/** Years of two digits are of 1970 to 2069, as both browsers have it (RFC 6265bis section 5.1.1, steps 3 and 4). */
export function fullYear(year: number): number {
  if (year < 70) return year + 2000;
  return year < 100 ? year + 1900 : year;
}

export const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
