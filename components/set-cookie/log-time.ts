let clock: Intl.DateTimeFormat | undefined;

/** A moment (milliseconds since 1970) as the local time of day, to the millisecond. */
export function timeOfDay(at: number): string {
  // Making a formatter takes longer than using it a thousand times.
  clock ??= new Intl.DateTimeFormat(undefined, {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    fractionalSecondDigits: 3,
    hourCycle: 'h23',
  });
  return clock.format(at);
}

/** The same with its day. */
export function exactMoment(at: number): string {
  return new Date(at).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'medium' });
}
