import type { SameSite } from '../cookie/cookie.ts';
import { rfcDate } from '../set-cookie/date/rfc-date.ts';
import { signedMaxAge } from '../set-cookie/max-age.ts';
import { type Attribute, lastByKey, parseSetCookie } from '../set-cookie/parse.ts';
import type { Fault, ReadCookie } from './format.ts';
import { shown } from './json/raw.ts';
import { LAST_SECOND } from './whole-seconds.ts';

/** What a Set-Cookie header says, or why it says nothing. */
export type SetCookieLine =
  | { readonly cookie: ReadCookie; readonly notes: readonly Fault[] }
  | { readonly cookie: null; readonly fault: Fault };

const SAME_SITE: ReadonlyMap<string, SameSite> = new Map([
  ['none', 'no_restriction'],
  ['lax', 'lax'],
  ['strict', 'strict'],
]);

/**
 * A Set-Cookie header without its name (RFC 6265bis section 5.6). What it leaves out is said as well, but for the
 * domain and the path, which depend on the response. Max-Age counts from `now` (milliseconds).
 */
export function readSetCookieLine(header: string, now: number): SetCookieLine {
  const parsed = parseSetCookie(header);
  const name = parsed.bare ? '' : parsed.name.text;
  const value = parsed.value.text;
  if (name === '' && value === '') return { cookie: null, fault: { code: 'empty', params: [] } };
  const last = lastByKey(parsed.attributes);
  const textOf = (key: string) => last.get(key)?.value.text ?? '';
  const domain = textOf('domain').replace(/^\./, '').toLowerCase();
  const path = textOf('path');
  const { expirationDate, notes } = readLifetime(last, now);
  const cookie = {
    name,
    value,
    ...(domain === '' ? {} : { domain, hostOnly: false }),
    ...(path.startsWith('/') ? { path } : {}),
    secure: last.has('secure'),
    httpOnly: last.has('httponly'),
    sameSite: SAME_SITE.get(textOf('samesite').toLowerCase()) ?? 'unspecified',
    expirationDate,
    ...(last.has('partitioned') ? { partitioned: true as const } : {}),
  };
  return { cookie, notes };
}

/** Max-Age before Expires, each where it can be read (RFC 6265bis section 5.7, step 3). */
function readLifetime(last: ReadonlyMap<string, Attribute>, now: number) {
  const maxAge = last.get('max-age')?.value.text;
  const expires = last.get('expires')?.value.text;
  const age = maxAge === undefined ? null : signedMaxAge(maxAge);
  const moment = expires === undefined ? null : rfcDate(expires);
  const at = age === null ? moment && moment / 1000 : now / 1000 + age;
  const unread = [
    ...(maxAge !== undefined && age === null ? [maxAge] : []),
    ...(expires !== undefined && moment === null ? [expires] : []),
  ];
  return {
    expirationDate: at === null ? null : Math.min(Math.max(at, 0), LAST_SECOND),
    notes: unread.map((text): Fault => ({ code: 'lifetime', params: [shown(text)] })),
  };
}
