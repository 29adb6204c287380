import { check, type SendRule } from '../send-rule.ts';

/** HttpOnly keeps a cookie from scripts, and from nothing else (RFC 6265bis section 5.8.3). */
export const httpOnly: SendRule = (cookie, { situation }) =>
  situation === 'script' ? check('httpOnly', !cookie.httpOnly) : null;
