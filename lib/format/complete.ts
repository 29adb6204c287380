import type { Cookie } from '../cookie/cookie.ts';
import { registrableDomain } from '../cookie/site.ts';
import type { ReadCookie } from './format.ts';

/** What is to hold of cookies that a file gives names and values of, and no more: asked of the user. */
export type Scope = Pick<Cookie, 'domain' | 'hostOnly' | 'path' | 'expirationDate' | 'secure'>;

/** Where the file itself says whose cookie it is, nothing of this is taken. */
export const NO_SCOPE: Scope = {
  domain: '',
  hostOnly: true,
  path: '/',
  expirationDate: null,
  secure: false,
};

/** Whether a file does not say whose cookie it is, so that it has to be asked. */
export function needsScope(read: ReadCookie): boolean {
  return read.domain === undefined;
}

/** What a cookie is that the host of a URL sets for itself, with nothing but name and value; null for a URL without one. */
export function scopeOfUrl(url: string): Scope | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  if (!/^https?:$/.test(protocol)) return null;
  const secure = protocol === 'https:';
  return { domain: hostname, hostOnly: true, path: '/', expirationDate: null, secure };
}

/** What holds of a cookie whose file says whose it is, and is silent about the rest. */
const SILENT = { hostOnly: true, path: '/', expirationDate: null, secure: false };

/** The whole cookie: what the file says, else the scope, else what a browser would take. It goes into `storeId`, whatever the file says. */
export function completeCookie(read: ReadCookie, scope: Scope, storeId: string): Cookie {
  const { partitioned, ...said } = read;
  const domain = read.domain ?? scope.domain;
  return {
    httpOnly: false,
    sameSite: 'unspecified',
    partitionKey: partitioned ? ownPartition(domain) : null,
    firstPartyDomain: '',
    ...scope,
    ...(needsScope(read) ? {} : SILENT),
    ...said,
    storeId,
  };
}

/** The partition of a site's own pages. Partitioned cookies are Secure, hence of an https site. */
export function ownPartition(domain: string): Cookie['partitionKey'] {
  return { topLevelSite: `https://${registrableDomain(domain)}`, hasCrossSiteAncestor: false };
}
