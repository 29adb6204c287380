import { dottedDomain } from '../../cookie/cookie.ts';
import { coversHost } from '../../cookie/domain-match.ts';
import { check, type SendRule } from '../send-rule.ts';

/** The host of the request against the cookie's domain (RFC 6265bis section 5.8.3). */
export const domain: SendRule = (cookie, { url }) => {
  const { hostname } = new URL(url);
  const code = cookie.hostOnly ? 'hostOnly' : 'domain';
  return check(code, coversHost(cookie, hostname), hostname, dottedDomain(cookie));
};
