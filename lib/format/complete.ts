import type { Cookie } from '../cookie/cookie.ts';
import type { ReadCookie } from './format.ts';

/** What is to hold of cookies that a file gives names and values of, and no more: asked of the user. */
export type Scope = Pick<Cookie, 'domain' | 'hostOnly' | 'path' | 'expirationDate' | 'secure'>;

/** Whether a file does not say whose cookie it is, so that it has to be asked. */
export function needsScope(read: ReadCookie): boolean {
  return read.domain === undefined;
}

/** What holds of a cookie whose file says whose it is, and is silent about the rest. */
const SILENT = { hostOnly: true, path: '/', expirationDate: null, secure: false };

/** The whole cookie: what the file says, else the scope, else what a browser would take. It goes into `storeId`, whatever the file says. */
export function completeCookie(read: ReadCookie, scope: Scope, storeId: string): Cookie {
  return {
    httpOnly: false,
    sameSite: 'unspecified',
    partitionKey: null,
    firstPartyDomain: '',
    ...scope,
    ...(needsScope(read) ? {} : SILENT),
    ...read,
    storeId,
  };
}
