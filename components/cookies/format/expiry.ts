interface ExpiryOptions {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Those of the browser unless given. */
  readonly locale?: string;
  readonly timeZone?: string;
}

export interface ExpiryWords {
  readonly text: string;
  readonly isToday: boolean;
  /** ISO 8601, in UTC. */
  readonly iso: string;
}

/** The largest moment that JavaScript's dates know, in milliseconds (ECMA-262 section 21.4.1.1). */
const latest = 8.64e15;

/**
 * An expiry (seconds since 1970) in local time, as exactly as it matters: the time of day today, day and
 * time this year, else the date.
 */
export function expiryWords(expirationDate: number, options: ExpiryOptions): ExpiryWords {
  const { locale, timeZone, now } = options;
  const date = new Date(Math.max(-latest, Math.min(latest, expirationDate * 1000)));
  const format = (fields: Intl.DateTimeFormatOptions, moment: Date | number = date) =>
    formatter(locale, timeZone, fields).format(moment);
  const isToday = format(dayFields) === format(dayFields, now);
  const thisYear = format(yearFields) === format(yearFields, now);
  return {
    text: format(isToday ? timeFields : thisYear ? momentFields : dayFields),
    isToday,
    iso: date.toISOString(),
  };
}

const timeFields: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit' };
const yearFields: Intl.DateTimeFormatOptions = { year: 'numeric' };
const dayFields: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric' };
const momentFields: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', ...timeFields };

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter takes longer than using it a thousand times. */
function formatter(
  locale: string | undefined,
  timeZone: string | undefined,
  fields: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const id = JSON.stringify([locale, timeZone, fields]);
  const known = formatters.get(id);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(locale, { ...fields, ...(timeZone ? { timeZone } : {}) });
  formatters.set(id, made);
  return made;
}
