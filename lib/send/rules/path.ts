import { pathMatch } from '../../cookie/path-match.ts';
import { check, type SendRule } from '../send-rule.ts';

/** The path of the request against the cookie's (RFC 6265bis section 5.1.4). */
export const path: SendRule = (cookie, { url }) => {
  const { pathname } = new URL(url);
  return check('path', pathMatch(pathname, cookie.path), pathname, cookie.path);
};
