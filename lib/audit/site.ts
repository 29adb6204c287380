import type { Cookie } from '../cookie/cookie.ts';
import { type Detection, isSessionRole, type Role } from '../session/detection.ts';
import { plainValue } from '../session/plain-value.ts';
import { LEAST_BITS, secretOf } from '../session/secret.ts';
import { readToken, type Token } from '../session/token.ts';
import { dataOf } from './data.ts';
import { isDevelopmentHost } from './development-host.ts';
import { type Fixations, NO_FIXATIONS } from './fixations.ts';
import { isPoorSession } from './guessable.ts';

/** A cookie that is to be judged. A row of the store is one; parked cookies are to be left out. */
export interface AuditedCookie {
  readonly cookie: Cookie;
  readonly detection: Detection;
  /** Whether it belongs to another site than the page's. */
  readonly thirdParty: boolean;
}

/** What the audit may know beside the cookies. */
export interface AuditContext {
  /** The page that the cookies were listed for. */
  readonly pageUrl: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Hosts of the site that are known to be in use, such as those of frames: they may share a cookie. */
  readonly hosts?: readonly string[];
  /** What the site is made with, by the user's word: for cookies that do not tell. A name of `FRAMEWORKS`. */
  readonly framework?: string;
  /** Sessions that kept their IDs at a login which was recorded. */
  readonly fixations?: Fixations;
}

/** A cookie with all that the checks look at, worked out once. */
export interface Subject {
  readonly cookie: Cookie;
  readonly detection: Detection;
  readonly role: Role;
  /** Whoever holds the value is logged in: a session ID or token, or what makes a new session. */
  readonly isCredential: boolean;
  /** A csrf token, rather than a cookie that only speaks of csrf. */
  readonly isCsrfToken: boolean;
  /** It is used as a session ID, though its value can be guessed. */
  readonly isPoorSession: boolean;
  /** The value without quotes and percent-encoding. */
  readonly value: string;
  /** The JSON Web Token that the value is. */
  readonly token: Token | null;
  /** The fields of the data that the value is, whether encoded or signed, or a query string; null where it is none. */
  readonly data: ReadonlyMap<string, unknown> | null;
}

/** A page and its cookies, ready for the checks. */
export interface Site {
  /** null where the page has no URL with a host. */
  readonly url: URL | null;
  readonly host: string;
  readonly isHttps: boolean;
  readonly isDevelopment: boolean;
  readonly hosts: readonly string[];
  readonly now: number;
  readonly fixations: Fixations;
  /** The cookies of the page's own site, in a fixed order. */
  readonly own: readonly Subject[];
  /** The cookies of other sites. */
  readonly foreign: readonly Subject[];
}

/** Longer than any cookie may be: what is beyond is not read. */
const LONGEST_READ = 8192;

/** Prepares a page and its cookies for the checks. */
export function readSite(cookies: readonly AuditedCookie[], context: AuditContext): Site {
  const url = URL.canParse(context.pageUrl) ? new URL(context.pageUrl) : null;
  const host = url?.hostname ?? '';
  const sorted = cookies.toSorted((one, other) => compareCookies(one.cookie, other.cookie));
  const subject = (each: AuditedCookie) => subjectOf(each, context.now);
  return {
    url: host === '' ? null : url,
    host,
    isHttps: url?.protocol === 'https:',
    isDevelopment: isDevelopmentHost(host),
    hosts: [...new Set([host, ...(context.hosts ?? [])])].filter((each) => each !== ''),
    now: context.now,
    fixations: context.fixations ?? NO_FIXATIONS,
    own: sorted.filter(({ thirdParty }) => !thirdParty).map(subject),
    foreign: sorted.filter(({ thirdParty }) => thirdParty).map(subject),
  };
}

function subjectOf({ cookie, detection }: AuditedCookie, now: number): Subject {
  const value = plainValue(cookie.value.slice(0, LONGEST_READ));
  const { role } = detection;
  const poor = isPoorSession(cookie, value, detection, now);
  return {
    cookie,
    detection,
    role,
    isCredential: poor || isSessionRole(role) || (role === 'remember-me' && isSecret(value)),
    isCsrfToken: role === 'csrf' && isSecret(value),
    isPoorSession: poor,
    value,
    token: readToken(value),
    data: dataOf(value),
  };
}

/** `remember_me=1` keeps the tick of a box, and `csrf_notice=ok` no secret either. */
function isSecret(value: string): boolean {
  return secretOf(value).bits >= LEAST_BITS;
}

/** Orders cookies by their keys, so that findings come in the same order whatever the jar's is. */
function compareCookies(one: Cookie, other: Cookie): number {
  return (
    compare(one.name, other.name) ||
    compare(one.domain, other.domain) ||
    compare(one.path, other.path) ||
    compare(Number(one.hostOnly), Number(other.hostOnly)) ||
    compare(one.storeId, other.storeId) ||
    compare(one.firstPartyDomain, other.firstPartyDomain) ||
    compare(one.partitionKey?.topLevelSite ?? '', other.partitionKey?.topLevelSite ?? '') ||
    compare(
      Number(one.partitionKey?.hasCrossSiteAncestor ?? false),
      Number(other.partitionKey?.hasCrossSiteAncestor ?? false),
    )
  );
}

function compare<Value extends string | number>(one: Value, other: Value): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
