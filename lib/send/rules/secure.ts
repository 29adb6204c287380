import { isLocalHost } from '../../cookie/host.ts';
import { check, type SendRule } from '../send-rule.ts';

/** Secure cookies travel over https only, or to this very machine (RFC 6265bis section 5.8.3; both browsers). */
export const secure: SendRule = (cookie, { url }) => {
  if (!cookie.secure) return null;
  const { protocol, hostname } = new URL(url);
  if (protocol === 'https:') return check('secure', true);
  return check(isLocalHost(hostname) ? 'secureLocal' : 'secure', isLocalHost(hostname), hostname);
};
