import { type Cookie, dottedDomain } from '../../cookie/cookie.ts';
import { plainSeconds } from './expiry.ts';
import type { Raw } from './raw.ts';

/**
 * The cookie as the WebExtensions API has it (`cookies.Cookie`), the names in the order of Chromium. What does not
 * hold is absent: a session cookie has no expiry, and one outside of all partitions no key.
 */
export function apiObject(cookie: Cookie): Raw {
  const { expirationDate, firstPartyDomain, partitionKey } = cookie;
  return {
    domain: dottedDomain(cookie),
    ...(expirationDate === null ? {} : { expirationDate: plainSeconds(expirationDate) }),
    ...(firstPartyDomain === '' ? {} : { firstPartyDomain }),
    hostOnly: cookie.hostOnly,
    httpOnly: cookie.httpOnly,
    name: cookie.name,
    ...(partitionKey ? { partitionKey } : {}),
    path: cookie.path,
    sameSite: cookie.sameSite,
    secure: cookie.secure,
    session: expirationDate === null,
    storeId: cookie.storeId,
    value: cookie.value,
  };
}
