/** An expiry (seconds since 1970) to the second. */
export interface ExactTime {
  readonly local: string;
  /** ISO 8601, in UTC; '' where the number is beyond all dates. */
  readonly iso: string;
}

export function exactTime(expirationDate: number): ExactTime {
  const date = new Date(expirationDate * 1000);
  if (Number.isNaN(date.getTime())) return { local: String(expirationDate), iso: '' };
  return {
    local: date.toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'medium' }),
    iso: date.toISOString().replace(/\.\d+Z$/, 'Z'),
  };
}
