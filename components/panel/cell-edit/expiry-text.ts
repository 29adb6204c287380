import type { Cookie } from '../../../lib/cookie/cookie.ts';
import { toLocalInput } from '../../cookies/editor/local-input.ts';
import { parseExpiry } from '../../cookies/editor/parse-expiry.ts';

/** An expiry (seconds since 1970) as the text to edit: local time to the second; '' for a session cookie. */
export function writeExpiry(expirationDate: number | null): string {
  return expirationDate === null ? '' : toLocalInput(expirationDate).replace('T', ' ');
}

/** The seconds left, as in Max-Age; '' for a session cookie. */
export function writeMaxAge(expirationDate: number | null, now: number): string {
  return expirationDate === null ? '' : String(Math.round(expirationDate - now / 1000));
}

/** A date, seconds from now, or a duration from now. */
export function readExpiry(text: string, _: Cookie, now: number): Partial<Cookie> | null {
  const expirationDate = parseExpiry(text, now);
  return expirationDate === undefined ? null : { expirationDate };
}
