import { isExpired } from '../../cookie/lifetime.ts';
import { check, type SendRule } from '../send-rule.ts';

/** An expired cookie is gone (RFC 6265bis section 5.3). */
export const expiry: SendRule = (cookie, _, { now }) =>
  cookie.expirationDate === null ? null : check('expiry', !isExpired(cookie, now));
