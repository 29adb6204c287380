/** The moment that the tests of detection take place at. */
export const NOW = Date.parse('2026-11-20T09:30:00Z');

const DAY = 86_400;

/** The expiry of a cookie that has this many days to live. */
export function inDays(days: number): { readonly expirationDate: number } {
  return { expirationDate: NOW / 1000 + days * DAY };
}

/** Some text or data as base64url, as tokens carry it. */
export function base64url(data: string | object): string {
  const text = typeof data === 'string' ? data : JSON.stringify(data);
  return Buffer.from(text).toString('base64url');
}

/** A JSON Web Token with these claims and a signature of the usual length. */
export function jwt(claims: object): string {
  return `${base64url({ alg: 'HS256', typ: 'JWT' })}.${base64url(claims)}.${'aB3'.repeat(14)}d`;
}
