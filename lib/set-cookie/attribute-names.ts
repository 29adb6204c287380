/** The attributes that a browser knows, in lower case; `Priority` is Chromium's own. */
export const KNOWN: ReadonlySet<string> = new Set([
  'domain',
  'path',
  'expires',
  'max-age',
  'secure',
  'httponly',
  'samesite',
  'partitioned',
  'priority',
]);

/** Of one kind, no more is shown: a hostile header can hold a hundred thousand attributes. */
export const MAX_SHOWN = 20;
