import type { Cookies } from 'webextension-polyfill';
import { domainMatch } from '../../../lib/cookie/domain-match.ts';
import { isIpAddress } from '../../../lib/cookie/host.ts';
import { cookieSize } from '../../../lib/cookie/size.ts';
import type { BrowserKind, StoredCookie } from './stored-cookie.ts';

/** Seconds that a cookie may live, 400 days. */
const LONGEST_LIFE = 400 * 86_400;

/** What the browser would store for `cookies.set`; throws where it refuses. `now` in seconds. */
export function cookieToStore(
  details: Cookies.SetDetailsType,
  defaultStore: string,
  existing: readonly StoredCookie[],
  kind: BrowserKind,
  now: number,
): StoredCookie {
  const url = new URL(details.url);
  const { secure = false, expirationDate } = details;
  const partitionKey = partitionOf(details, url);
  const asked = details.domain?.toLowerCase().replace(/^\./, '');
  const domain = asked ?? url.hostname;
  const cookie: StoredCookie = {
    name: nameAs(details.name ?? '', kind),
    value: details.value ?? '',
    domain,
    hostOnly: asked === undefined || isIpAddress(asked),
    path: pathAs(details.path ?? '/', kind),
    secure,
    httpOnly: details.httpOnly ?? false,
    sameSite: details.sameSite ?? 'unspecified',
    ...(expirationDate === undefined
      ? {}
      : { expirationDate: Math.min(expirationDate, now + LONGEST_LIFE) }),
    storeId: details.storeId ?? defaultStore,
    ...(partitionKey ? { partitionKey } : {}),
    firstPartyDomain: details.firstPartyDomain ?? '',
  };
  const isRefused =
    !domainMatch(url.hostname, domain) ||
    cookieSize(cookie) > 4096 ||
    (cookie.sameSite === 'no_restriction' && !secure) ||
    (kind === 'chromium' ? isRefusedByChromium(cookie, url, existing) : cookie.name === '');
  if (isRefused) throw new Error(`Failed to parse or set cookie named "${cookie.name}".`);
  return cookie;
}

function isRefusedByChromium(
  cookie: StoredCookie,
  url: URL,
  existing: readonly StoredCookie[],
): boolean {
  const { name, secure, hostOnly, path, partitionKey } = cookie;
  const isOverHttps = url.protocol === 'https:';
  return (
    !path.startsWith('/') ||
    (secure && !isOverHttps) ||
    (partitionKey !== undefined && !secure) ||
    (name.startsWith('__Secure-') && !secure) ||
    (name.startsWith('__Host-') && !(secure && hostOnly && path === '/')) ||
    (!isOverHttps && existing.some((other) => isGuardedBy(cookie, other)))
  );
}

/** RFC 6265bis section 5.7, "leave secure cookies alone". */
function isGuardedBy(cookie: StoredCookie, other: StoredCookie): boolean {
  return (
    other.secure &&
    other.name === cookie.name &&
    (domainMatch(other.domain, cookie.domain) || domainMatch(cookie.domain, other.domain)) &&
    cookie.path.startsWith(other.path)
  );
}

function partitionOf(
  { partitionKey }: Cookies.SetDetailsType,
  url: URL,
): Cookies.PartitionKey | undefined {
  const topLevelSite = partitionKey?.topLevelSite;
  if (!topLevelSite) return undefined;
  const isCrossSite = !domainMatch(url.hostname, new URL(topLevelSite).hostname);
  const hasCrossSiteAncestor = partitionKey.hasCrossSiteAncestor ?? isCrossSite;
  if (isCrossSite && !hasCrossSiteAncestor) {
    throw new Error("Invalid value for 'partitionKey' attribute");
  }
  return { topLevelSite, hasCrossSiteAncestor };
}

/** Firefox takes the characters of a name for bytes. */
function nameAs(name: string, kind: BrowserKind): string {
  if (kind === 'chromium') return name;
  return Array.from({ length: name.length }, (_, at) =>
    String.fromCharCode(name.charCodeAt(at) & 0xff),
  ).join('');
}

/** Chromium writes a path as its URL parser does. */
function pathAs(path: string, kind: BrowserKind): string {
  if (kind === 'firefox' || !path.startsWith('/')) return path;
  const url = new URL('http://host');
  url.pathname = path;
  return url.pathname;
}
