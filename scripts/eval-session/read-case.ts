import type { Cookie, SameSite } from '../../lib/cookie/cookie.ts';
import { lastByKey, parseSetCookie } from '../../lib/set-cookie/parse.ts';

/** A line of the corpus: what the detector is given, and what it is measured against where somebody said. */
export interface Case {
  readonly id: string;
  readonly url: string;
  readonly setCookie: string;
  readonly label?: string;
  readonly real?: boolean;
  readonly framework?: string;
  readonly note?: string;
}

const SAME_SITE: Readonly<Record<string, SameSite>> = {
  none: 'no_restriction',
  lax: 'lax',
  strict: 'strict',
};

function attributesOf(setCookie: string): Record<string, string> {
  const last = lastByKey(parseSetCookie(setCookie).attributes);
  return Object.fromEntries([...last].map(([key, { value }]) => [key, value.text]));
}

/**
 * The moment a header was sent, in milliseconds: its Expires less its Max-Age, where it has both.
 * So a corpus is read as of its own day, whenever that was.
 */
export function sentAt(setCookie: string): number | null {
  const { 'max-age': maxAge, expires } = attributesOf(setCookie);
  const moment = Date.parse(expires ?? '') - Number(maxAge ?? Number.NaN) * 1000;
  return Number.isNaN(moment) ? null : moment;
}

/** RFC 6265bis section 5.1.4, default-path. */
function defaultPath(pathname: string): string {
  const end = pathname.lastIndexOf('/');
  return end > 0 ? pathname.slice(0, end) : '/';
}

/**
 * The cookie that a header stores, from nothing but the URL and the header. One that is deleted at once is taken for a
 * session cookie, for its value to be judged. null: no cookie at all.
 */
export function cookieOf(url: string, setCookie: string, now: number): Cookie | null {
  const { name, value } = parseSetCookie(setCookie);
  if (name.text === '' && value.text === '') return null;
  const attributes = attributesOf(setCookie);
  const { hostname, pathname, port } = new URL(url);
  const domain = (attributes.domain ?? '').replace(/^\./, '').toLowerCase();
  const maxAge = Number(attributes['max-age'] ?? Number.NaN);
  const expires = Date.parse(attributes.expires ?? '') / 1000;
  const expiry = Number.isNaN(maxAge) ? expires : now / 1000 + maxAge;
  return {
    name: name.text,
    value: value.text,
    domain: domain || hostname,
    hostOnly: domain === '',
    path: attributes.path?.startsWith('/') ? attributes.path : defaultPath(pathname),
    secure: 'secure' in attributes,
    httpOnly: 'httponly' in attributes,
    sameSite: SAME_SITE[attributes.samesite?.toLowerCase() ?? ''] ?? 'unspecified',
    expirationDate: expiry > now / 1000 ? expiry : null,
    // Servers on ports of one host are unrelated applications here: each is a jar of its own.
    storeId: port,
    partitionKey: null,
    firstPartyDomain: '',
  };
}
