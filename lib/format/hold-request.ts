import type { Cookie } from '../cookie/cookie.ts';
import { siteOf } from '../cookie/site.ts';
import { explainSend } from '../send/explain-send.ts';
import { SEND_TRAITS } from '../send/traits.ts';
import { completeCookie, scopeOfUrl } from './complete.ts';
import { pairOmission } from './cookie-header.ts';
import type { Omission, WriteOptions } from './format.ts';

/** The cookie as a request holds it: name and value, whatever else there was. */
export function holdForRequest(cookie: Cookie, options: WriteOptions): Cookie | Omission {
  const scope = scopeOfUrl(options.url ?? '');
  if (!scope) return NO_URL;
  const { name, value, storeId } = cookie;
  return requestOmission(cookie, options) ?? completeCookie({ name, value }, scope, storeId);
}

/** Without a URL nothing can be said of which cookies go there. */
export const NO_URL: Omission = { code: 'noUrl', params: [] };

/** Why a cookie is not in the Cookie header of a request that the user makes (RFC 6265bis section 5.8.3). */
export function requestOmission(cookie: Cookie, { url, now }: WriteOptions): Omission | null {
  if (url === null) return NO_URL;
  // The user goes there from nowhere, so that SameSite, in which browsers differ, is met.
  const request = { url, situation: 'user', pageUrl: url } as const;
  const explanation = explainSend(cookie, request, { now, traits: SEND_TRAITS.chromium, siteOf });
  if (!explanation) return NO_URL;
  const { sent, checks } = explanation;
  const [worst] = checks;
  if (sent === 'no' && worst) return { code: worst.code, params: worst.params };
  return pairOmission(cookie);
}
